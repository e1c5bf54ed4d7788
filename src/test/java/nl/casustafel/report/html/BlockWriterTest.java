package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Kind;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of block as it is written. */
class BlockWriterTest {
  private final Markup markup = new Markup(UnaryOperator.identity());

  @ParameterizedTest
  @EnumSource(Tone.class)
  void aParagraphSaysHowLoudItIs(Tone tone) {
    String style =
        switch (tone) {
          case LEAD -> "lead";
          case TEXT -> "text";
          case QUIET -> "quiet";
        };

    assertThat(written(new Block.Paragraph(tone, "Words")))
        .isEqualTo("<p class=\"" + style + "\">Words</p>");
  }

  @Test
  void anEnumerationHasAnItemAPhrase() {
    assertThat(written(new Block.Bullets(List.of(Phrase.of("one"), Phrase.strong("two")))))
        .isEqualTo("<ul><li>one</li><li><strong>two</strong></li></ul>");
  }

  @Test
  void factsAreATableOfNamesWithWhatBelongsToThem() {
    Fact fact = new Fact("Why", ReportParts.lines("this", "that"));

    assertThat(written(new Block.Facts("", List.of(fact))))
        .isEqualTo(
            "<table class=\"facts\"><tbody><tr><th scope=\"row\" style=\"width: 26%\">Why</th>"
                + "<td><div class=\"line\">this</div><div class=\"line\">that</div></td></tr>"
                + "</tbody></table>");
  }

  @Test
  void figuresStandSideBySide() {
    assertThat(
            written(
                new Block.Figures(
                    "",
                    List.of(new Block.Figure("7 / 9", "treated"), new Block.Figure("0", "open")))))
        .isEqualTo(
            "<table class=\"figures\"><tbody><tr>"
                + "<td><p class=\"count\">7 / 9</p><p class=\"counted\">treated</p></td>"
                + "<td><p class=\"count\">0</p><p class=\"counted\">open</p></td>"
                + "</tr></tbody></table>");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aNoteSaysWhyItStandsApart(Kind kind) {
    String style =
        switch (kind) {
          case REMARK -> "remark";
          case SOURCE -> "source";
          case AUTHORED -> "authored";
        };

    assertThat(written(new Block.Note(kind, "Label", List.of("One.", "Two."))))
        .isEqualTo(
            "<div class=\"note "
                + style
                + "\"><p class=\"label\">Label</p><p>One.</p><p>Two.</p></div>");
  }

  @Test
  void aShortTableStaysOnOnePageAndALongOneGoesOnOverleaf() {
    assertThat(written(table(3))).startsWith("<div class=\"kept\"><p class=\"caption\">");
    assertThat(written(table(40))).startsWith("<div class=\"long\"><p class=\"caption\">");
  }

  @Test
  void aChartWithoutCountsStillSaysHowManyVoted() {
    VoteChart few =
        new VoteChart(
            "Votes",
            "Answer",
            List.of("Round 1"),
            List.of(),
            List.of(new VoteChart.Figures("In figures", List.of(Phrase.of("4 votes")))));

    assertThat(written(few))
        .contains("<th scope=\"row\">In figures</th><td>4 votes</td>")
        .doesNotContain("class=\"bar")
        .doesNotContain("class=\"answer\"");
  }

  @Test
  void aChainIsAPictureWithACaption() {
    ChainDrawing.Step step = new ChainDrawing.Step("Use", true, "us", "names");
    ChainDrawing chain = new ChainDrawing("In words", "Below it", Collections.nCopies(4, step));

    assertThat(written(chain)).contains("<svg ", "alt=\"In words\"", "Below it");
  }

  @Test
  void aGroupOfAShortParagraphStaysTogetherAndItsHeadingIsOneLevelDown() {
    assertThat(
            written(
                new Block.Group(
                    "Outer",
                    List.of(
                        new Block.Paragraph(Tone.TEXT, "Opening."),
                        new Block.Group(
                            "Inner", List.of(new Block.Paragraph(Tone.TEXT, "Text.")))))))
        .isEqualTo(
            "<div class=\"group level3 kept\"><h3>Outer</h3>"
                + "<p class=\"text opening\">Opening.</p>"
                + "<div class=\"group level4 kept\"><h4>Inner</h4><p class=\"text\">Text.</p></div>"
                + "</div>");
  }

  @Test
  void aHighGroupMayGoOnOverleaf() {
    Block.Facts facts =
        new Block.Facts("", List.of(new Fact("Why", Phrase.of("It is so. ".repeat(120)))));

    assertThat(written(new Block.Group("High", List.of(facts))))
        .startsWith("<div class=\"group level3\"><h3>High</h3>");
  }

  @Test
  void groupsOfASectionCanBeJumpedToInTheirOrder() {
    Block.Group group = new Block.Group("G", List.of());
    try (Typesetting type = Typesetting.open(Language.EN)) {
      new BlockWriter(markup, type)
          .section(
              new Section(
                  "risks",
                  "Risks",
                  "",
                  List.of(group, new Block.Paragraph(Tone.LEAD, "Lead"), group)));
    }

    assertThat(markup.written())
        .isEqualTo(
            "<div class=\"group level3 kept\" id=\"risks-1\"><h3>G</h3></div>"
                + "<p class=\"lead\">Lead</p>"
                + "<div class=\"group level3 kept\" id=\"risks-2\"><h3>G</h3></div>");
  }

  @Test
  void noHeadingIsDeeperThanTheSixthLevel() {
    Block block = new Block.Paragraph(Tone.TEXT, "Deep.");
    for (int level = 0; level < 6; level++) {
      block = new Block.Group("Level", List.of(block));
    }

    assertThat(written(block)).contains("<h6>Level</h6>").doesNotContain("<h7>");
  }

  private static Block table(int rows) {
    return new Block.Table(
        "Caption",
        List.of(Block.Column.of("Name", 100)),
        Collections.nCopies(rows, List.of(Phrase.of("row"))));
  }

  private static String written(Block block) {
    Markup markup = new Markup(UnaryOperator.identity());
    try (Typesetting type = Typesetting.open(Language.EN)) {
      new BlockWriter(markup, type).write(List.of(block), 3);
    }
    return markup.written();
  }
}
