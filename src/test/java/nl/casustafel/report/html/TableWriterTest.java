package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.VoteChart;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private final Markup markup = new Markup(UnaryOperator.identity());
  private final TableWriter tables = new TableWriter(markup);

  @Test
  void columnsAndRowsSayWhatTheyHead() {
    tables.table(
        new Block.Table(
            "Roles",
            List.of(Column.of("Role", 80), Column.numbers("People", 20)),
            List.of(List.of(Phrase.of("HR"), Phrase.of("4")))));

    assertThat(markup.written())
        .isEqualTo(
            "<p class=\"caption\">Roles</p><table class=\"rows\"><thead><tr>"
                + "<th scope=\"col\" style=\"width: 80%\" class=\"words\">Role</th>"
                + "<th scope=\"col\" style=\"width: 20%\" class=\"number\">People</th>"
                + "</tr></thead><tbody><tr><th scope=\"row\" class=\"words\">HR</th>"
                + "<td class=\"number\">4</td></tr></tbody></table>");
  }

  @Test
  void aLevelReadsWithoutColour() {
    tables.phrase(new Phrase.Level(3, 4, "High"));

    assertThat(markup.written())
        .isEqualTo(
            "<span class=\"ladder\">"
                + "<span class=\"rung full rank3\"></span>".repeat(3)
                + "<span class=\"rung\"></span></span><strong>High</strong>");
  }

  @Test
  void aBarIsAsLongAsItsShareAndNoVoteHasNone() {
    tables.votes(
        new VoteChart(
            "Votes",
            "Answer",
            List.of("Round 1"),
            List.of(
                new VoteChart.Answer(5, "Agree", List.of(new VoteChart.Bar(0.5, "6"))),
                new VoteChart.Answer(1, "Disagree", List.of(new VoteChart.Bar(0, "0")))),
            List.of()));

    assertThat(markup.written())
        .contains(
            "<td><span class=\"bar point5\" style=\"width: 42.0%\"></span>"
                + "<span class=\"count\">6</span></td>")
        .contains("<td><span class=\"count\">0</span></td>");
  }
}
