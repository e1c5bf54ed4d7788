package nl.casustafel.report.html;

import java.util.List;
import java.util.Locale;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.VoteChart;

/** Writes tables: every one has heading cells that say what they head. */
final class TableWriter {
  private static final int NAMES_WIDTH = 26;

  private final Markup markup;

  TableWriter(Markup markup) {
    this.markup = markup;
  }

  void table(Block.Table table) {
    open("rows", table.caption());
    markup.open("thead").open("tr");
    for (Column column : table.columns()) {
      markup.element(
          "th",
          column.name(),
          "scope",
          "col",
          "style",
          width(column.width()),
          "class",
          style(column));
    }
    markup.close().close();
    markup.open("tbody");
    table.rows().forEach(row -> row(table.columns(), row));
    markup.close().close();
  }

  private void row(List<Column> columns, List<Phrase> row) {
    markup.open("tr");
    for (int i = 0; i < row.size(); i++) {
      String style = style(columns.get(i));
      if (i == 0) {
        markup.open("th", "scope", "row", "class", style);
      } else {
        markup.open("td", "class", style);
      }
      phrase(row.get(i));
      markup.close();
    }
    markup.close();
  }

  private static String style(Column column) {
    return column.numeric() ? "number" : "words";
  }

  void facts(Block.Facts facts) {
    open("facts", "");
    markup.open("tbody");
    for (Fact fact : facts.facts()) {
      markup.open("tr");
      markup.element("th", fact.name(), "scope", "row", "style", width(NAMES_WIDTH));
      markup.open("td");
      phrase(fact.value());
      markup.close().close();
    }
    markup.close().close();
  }

  void figures(Block.Figures figures) {
    open("figures", "");
    markup.open("tbody").open("tr");
    for (Block.Figure figure : figures.figures()) {
      markup.open("td");
      markup.element("p", figure.number(), "class", "count");
      markup.element("p", figure.name(), "class", "counted");
      markup.close();
    }
    markup.close().close().close();
  }

  void votes(VoteChart chart) {
    open("votes", chart.caption());
    int rounds = chart.rounds().size();
    String width = width((100 - NAMES_WIDTH) / Math.max(rounds, 1));
    markup.open("thead").open("tr");
    markup.element("th", chart.answerColumn(), "scope", "col", "style", width(NAMES_WIDTH));
    chart.rounds().forEach(round -> markup.element("th", round, "scope", "col", "style", width));
    markup.close().close();
    markup.open("tbody");
    chart.answers().forEach(this::answer);
    chart.figures().forEach(this::figures);
    markup.close().close();
  }

  private void answer(VoteChart.Answer answer) {
    markup.open("tr", "class", "answer");
    markup.element("th", answer.words(), "scope", "row");
    for (VoteChart.Bar bar : answer.bars()) {
      markup.open("td");
      if (!bar.words().isEmpty()) {
        bar(bar.share(), answer.point());
        markup.element("span", bar.words(), "class", "count");
      }
      markup.close();
    }
    markup.close();
  }

  private void bar(double share, int point) {
    if (share > 0) {
      // Beside the longest bar there is room for its number.
      String length = String.format(Locale.ROOT, "width: %.1f%%", share * 84);
      markup.empty("span", "class", "bar point" + point, "style", length);
    }
  }

  private void figures(VoteChart.Figures figures) {
    markup.open("tr", "class", "figure");
    markup.element("th", figures.name(), "scope", "row");
    for (Phrase value : figures.values()) {
      markup.open("td");
      phrase(value);
      markup.close();
    }
    markup.close();
  }

  void phrase(Phrase phrase) {
    switch (phrase) {
      case Phrase.Plain plain -> markup.text(plain.text());
      case Phrase.Strong strong -> markup.element("strong", strong.text());
      case Phrase.Quiet quiet -> markup.element("span", quiet.text(), "class", "quiet");
      case Phrase.Several several ->
          several
              .phrases()
              .forEach(one -> {
                markup.open("div", "class", "line");
                phrase(one);
                markup.close();
              });
      case Phrase.Level level -> level(level);
    }
  }

  private void level(Phrase.Level level) {
    markup.open("span", "class", "ladder");
    for (int rung = 1; rung <= level.of(); rung++) {
      String style = rung <= level.rank() ? "rung full rank" + level.rank() : "rung";
      markup.empty("span", "class", style);
    }
    markup.close();
    markup.element("strong", level.words());
  }

  // A caption element stays behind on the former page when its table moves to the next.
  private void open(String style, String caption) {
    if (!caption.isEmpty()) {
      markup.element("p", caption, "class", "caption");
    }
    markup.open("table", "class", style);
  }

  private static String width(int percent) {
    return "width: " + percent + "%";
  }
}
