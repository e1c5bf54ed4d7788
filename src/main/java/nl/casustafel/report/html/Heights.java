package nl.casustafel.report.html;

import java.util.List;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.block.VoteChart;

/** About how high blocks become on the page, in millimetres: enough to say what stays together. */
final class Heights {
  private static final double LINE = 4.9;
  private static final double ROW_PADDING = 3;
  private static final double PAGE_WIDTH = 170;
  private static final double FACT_WIDTH = 125;
  private static final double CHARACTER = 1.75;
  static final double HEADING = 13;

  private Heights() {}

  static double of(List<Block> blocks) {
    return blocks.stream().mapToDouble(Heights::of).sum();
  }

  /**
   * How high the beginning of blocks is that begin with a table, after what leads up to it: as far
   * as the first row, without which its column names would end a page. Nothing for other blocks.
   */
  static double untilFirstRow(List<Block> blocks) {
    double height = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> height += text(paragraph.text(), PAGE_WIDTH) + LINE / 2;
        case Block.Table table -> {
          return height + (table.rows().isEmpty() ? 2 * LINE : firstRow(table));
        }
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private static double firstRow(Block.Table table) {
    return table(new Block.Table(table.caption(), table.columns(), table.rows().subList(0, 1)))
        + 2 * ROW_PADDING;
  }

  private static double of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> text(paragraph.text(), PAGE_WIDTH);
      case Block.Group group -> HEADING + of(group.blocks());
      case Block.Bullets bullets ->
          bullets.items().stream().mapToDouble(item -> phrase(item, PAGE_WIDTH)).sum();
      case Block.Facts facts ->
          facts.facts().stream().mapToDouble(f -> row(phrase(f.value(), FACT_WIDTH))).sum();
      case Block.Figures ignored -> 4 * LINE;
      case Block.Table table -> table(table);
      case Block.Note note ->
          HEADING + note.paragraphs().stream().mapToDouble(p -> text(p, PAGE_WIDTH)).sum();
      case VoteChart chart -> (chart.answers().size() + 5) * LINE;
      case ChainDrawing ignored -> 75;
      case FlowDrawing drawing -> 30 * Math.ceilDiv(drawing.stops().size(), FlowSvg.IN_A_ROW) + 10;
      case RiskDrawing ignored -> 68;
    };
  }

  private static double table(Block.Table table) {
    double height = 2 * LINE;
    for (List<Phrase> row : table.rows()) {
      double highest = LINE;
      for (int i = 0; i < row.size(); i++) {
        double width = PAGE_WIDTH * table.columns().get(i).width() / 100;
        highest = Math.max(highest, phrase(row.get(i), width));
      }
      height += row(highest);
    }
    return height;
  }

  private static double row(double height) {
    return ROW_PADDING + height;
  }

  private static double phrase(Phrase phrase, double width) {
    return switch (phrase) {
      case Phrase.Plain plain -> text(plain.text(), width);
      case Phrase.Strong strong -> text(strong.text(), width);
      case Phrase.Quiet quiet -> text(quiet.text(), width);
      case Phrase.Several several ->
          several.phrases().stream().mapToDouble(one -> phrase(one, width)).sum();
      case Phrase.Level ignored -> LINE;
    };
  }

  private static double text(String text, double width) {
    return Math.max(1, Math.ceil(text.length() * CHARACTER / width)) * LINE;
  }
}
