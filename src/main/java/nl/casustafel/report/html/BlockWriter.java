package nl.casustafel.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.report.type.Typesetting;

/** Writes blocks as headings, paragraphs, lists and tables. */
final class BlockWriter {
  private static final int DEEPEST_HEADING = 6;

  /**
   * Up to this height in millimetres a group stays on one page: a quarter of it. Higher ones would
   * leave a third of a page white, so they may go on overleaf, between two rows.
   */
  private static final int KEPT_TOGETHER = 62;

  /** Up to this height in millimetres a table stays on one page. */
  private static final int KEPT_TABLE = 50;

  private static final int MOST_ROOM = 200;

  private final Markup markup;
  private final TableWriter tables;
  private final ChainSvg chain;
  private final FlowSvg flow;
  private final RiskSvg risks;

  BlockWriter(Markup markup, Typesetting typesetting) {
    this.markup = markup;
    this.tables = new TableWriter(markup);
    this.chain = new ChainSvg(markup, typesetting);
    this.flow = new FlowSvg(markup, typesetting);
    this.risks = new RiskSvg(markup, typesetting);
  }

  static String anchor(String section, int group) {
    return section + "-" + group;
  }

  /** The blocks of a section; its groups can be jumped to. */
  void section(Section section) {
    int number = 0;
    List<Block> rest = afterOpening(section.blocks());
    opening(section.blocks(), rest);
    for (Block block : rest) {
      if (block instanceof Block.Group group) {
        number++;
        group(group, 3, anchor(section.id(), number));
      } else {
        write(block, 3);
      }
    }
  }

  void write(List<Block> blocks, int headingLevel) {
    blocks.forEach(block -> write(block, headingLevel));
  }

  private void write(Block block, int headingLevel) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph, "");
      case Block.Group group -> group(group, headingLevel, "");
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Facts facts -> tables.facts(facts);
      case Block.Figures figures -> tables.figures(figures);
      case Block.Table table -> table(table);
      case Block.Note note -> note(note);
      case VoteChart chart -> tables.votes(chart);
      case ChainDrawing drawing -> chain.write(drawing);
      case FlowDrawing drawing -> flow.write(drawing);
      case RiskDrawing drawing -> risks.write(drawing);
    }
  }

  private void group(Block.Group group, int level, String anchor) {
    String kept = Heights.of(group.blocks()) <= KEPT_TOGETHER ? " kept" : "";
    String style = "group level" + level + kept;
    List<String> attributes = new ArrayList<>(List.of("class", style));
    if (!anchor.isEmpty()) {
      attributes.addAll(List.of("id", anchor));
    }
    attributes.addAll(
        room(Heights.HEADING + Heights.untilFirstRow(group.blocks()), level < 4 ? 48 : 25));
    markup.open("div", attributes.toArray(String[]::new));
    markup.element("h" + Math.min(level, DEEPEST_HEADING), group.heading());
    body(group.blocks(), level + 1);
    markup.close();
  }

  /** The paragraphs that open a group stay with what they open. */
  private void body(List<Block> blocks, int headingLevel) {
    List<Block> rest = afterOpening(blocks);
    opening(blocks, rest);
    write(rest, headingLevel);
  }

  private void opening(List<Block> blocks, List<Block> rest) {
    String place = rest.isEmpty() ? "" : " opening";
    for (Block block : blocks.subList(0, blocks.size() - rest.size())) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, place);
      }
    }
  }

  private static List<Block> afterOpening(List<Block> blocks) {
    return blocks.stream().dropWhile(Block.Paragraph.class::isInstance).toList();
  }

  /**
   * The style of what must find more room on a page than the style sheet asks for all of its kind,
   * in millimetres; no more than most of a page.
   */
  static List<String> room(double height, int asked) {
    return height <= asked
        ? List.of()
        : List.of(
            "style",
            String.format(
                Locale.ROOT, "-fs-page-break-min-height: %.0fmm", Math.min(height, MOST_ROOM)));
  }

  private void paragraph(Block.Paragraph paragraph, String place) {
    String tone = paragraph.tone().name().toLowerCase(Locale.ROOT);
    markup.element("p", paragraph.text(), "class", tone + place);
  }

  private void table(Block.Table table) {
    boolean kept = Heights.of(List.of(table)) <= KEPT_TABLE;
    List<String> attributes = new ArrayList<>(List.of("class", kept ? "kept" : "long"));
    if (!kept) {
      attributes.addAll(room(Heights.untilFirstRow(List.of(table)), 40));
    }
    markup.open("div", attributes.toArray(String[]::new));
    tables.table(table);
    markup.close();
  }

  private void bullets(Block.Bullets bullets) {
    markup.open("ul");
    for (Phrase item : bullets.items()) {
      markup.open("li");
      tables.phrase(item);
      markup.close();
    }
    markup.close();
  }

  private void note(Block.Note note) {
    markup.open("div", "class", "note " + note.kind().name().toLowerCase(Locale.ROOT));
    markup.element("p", note.label(), "class", "label");
    note.paragraphs().forEach(paragraph -> markup.element("p", paragraph));
    markup.close();
  }
}
