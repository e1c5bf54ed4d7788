package nl.casustafel.report.html;

import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.type.Typesetting;

/** A step of the chain in its box: name, who does it, which data. */
final class ChainSvgBox {
  private static final double NAME_SIZE = 9.4;

  private final ChainDrawing.Step step;
  private final SvgBox box;

  ChainSvgBox(ChainDrawing.Step step, double left, double top, double width, Typesetting type) {
    this.step = step;
    this.box = new SvgBox(left, top, width, type);
    double size = box.fitting(step.name(), NAME_SIZE);
    String colour = step.present() ? SvgPen.INK : SvgPen.QUIET;
    box.add(step.name(), new SvgBox.Look(size, true, colour))
        .add(step.by(), new SvgBox.Look(SvgBox.TEXT_SIZE, true, SvgPen.ACCENT))
        .add(step.data(), new SvgBox.Look(SvgBox.TEXT_SIZE, false, SvgPen.QUIET));
  }

  double left() {
    return box.left();
  }

  double height() {
    return box.height();
  }

  /** Draws the box as high as its neighbours. */
  void draw(SvgPen pen, double height) {
    box.draw(pen, height, step.present());
  }
}
