package nl.casustafel.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.Cover;
import nl.casustafel.report.Report;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Excerpt;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.type.Typesetting;

/** Writes a report as one XHTML page, style sheet included, ready to be printed on A4. */
public final class HtmlWriter {
  private static final int LONGEST_BOOKMARK = 90;

  /** Millimetres: the heading of a section with its basis, and what the style sheet keeps free. */
  private static final int SECTION_HEAD = 30;

  private static final int SECTION_ROOM = 60;

  private final Report report;
  private final Markup markup;
  private final BlockWriter blocks;

  private HtmlWriter(Report report, Typesetting typesetting) {
    this.report = report;
    this.markup = new Markup(typesetting::printable);
    this.blocks = new BlockWriter(markup, typesetting);
  }

  /** The page; refers to nothing outside itself. */
  public static String write(Report report, Typesetting typesetting) {
    return new HtmlWriter(report, typesetting).page();
  }

  private String page() {
    String language = report.language().code();
    markup.open(
        "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
    head();
    markup.open("body");
    runningHeader();
    cover(report.cover());
    for (Section section : report.sections()) {
      section(section);
    }
    markup.close().close();
    return "<!DOCTYPE html>" + markup.written();
  }

  private void head() {
    markup.open("head");
    markup.empty("meta", "charset", "UTF-8");
    markup.title(report.title());
    markup.empty("meta", "name", "description", "content", report.cover().description());
    markup.empty("meta", "name", "subject", "content", report.cover().description());
    bookmarks();
    markup.style(sheet());
    markup.close();
  }

  private void bookmarks() {
    markup.open("bookmarks");
    for (Section section : report.sections()) {
      markup.open("bookmark", "name", section.heading(), "href", "#" + section.id());
      int number = 0;
      for (Block block : section.blocks()) {
        if (block instanceof Block.Group group) {
          number++;
          markup.empty(
              "bookmark",
              "name",
              Excerpt.of(group.heading(), LONGEST_BOOKMARK),
              "href",
              "#" + BlockWriter.anchor(section.id(), number));
        }
      }
      markup.close();
    }
    markup.close();
  }

  private void runningHeader() {
    markup.element("div", Excerpt.of(report.title(), LONGEST_BOOKMARK), "class", "running");
  }

  private void cover(Cover cover) {
    markup.open("div", "class", "cover");
    markup.element("p", cover.kind(), "class", "kind");
    markup.element("h1", cover.title());
    markup.element("p", cover.subtitle(), "class", "subtitle");
    blocks.write(List.of(cover.facts(), cover.status()), 2);
    contents();
    markup.close();
  }

  private void contents() {
    markup.open("div", "class", "contents");
    markup.element("h2", report.cover().contents(), "class", "small");
    markup.open("ol");
    for (Section section : report.sections()) {
      markup.open("li");
      markup.element(
          "a", section.heading(), "href", "#" + section.id(), "title", section.heading());
      markup.close();
    }
    markup.close().close();
  }

  private void section(Section section) {
    List<String> attributes = new ArrayList<>(List.of("class", "section", "id", section.id()));
    attributes.addAll(
        BlockWriter.room(SECTION_HEAD + Heights.untilFirstRow(section.blocks()), SECTION_ROOM));
    markup.open("div", attributes.toArray(String[]::new));
    markup.element("h2", section.heading());
    if (!section.basis().isEmpty()) {
      markup.element("p", section.basis(), "class", "basis");
    }
    blocks.section(section);
    markup.close();
  }

  private static String sheet() {
    try (InputStream stream = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (stream == null) {
        throw new IOException("not packed: report.css");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
