package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.block.VoteChart;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workshops in which little or nothing happened. */
class BareWorkshopTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySectionOfAnEmptyWorkshopSaysSomething(Language language) {
    Report report = empty(language).report(language);

    assertThat(report.sections())
        .hasSize(11)
        .allSatisfy(
            section -> assertThat(ReportWords.of(report, section.id())).hasSizeGreaterThan(3));
    assertThat(report.sections()).extracting(Section::heading).doesNotContain("");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsLeftOfThePatternsFromWhichItsSentencesAreMade(Language language) {
    assertThat(ReportWords.of(empty(language).report(language)))
        .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("''"));
  }

  @Test
  void anEmptyWorkshopCountsNothingAsTreated() {
    ReportParts report = new ReportParts(empty(Language.EN).report(Language.EN));

    assertThat(report.blocks("summary", Block.Figures.class).getFirst().figures())
        .extracting(Block.Figure::number)
        .containsExactly("0 / 6", "0 / 140", "0", "0");
    assertThat(report.words("summary"))
        .contains(
            "No risk is listed, since no question was answered and nothing was concluded on an"
                + " observation.",
            "Dissent was recorded on no observation and no question.");
    assertThat(report.blocks("observations", VoteChart.class)).isEmpty();
    assertThat(report.blocks("questions", Block.Facts.class)).isEmpty();
  }

  @Test
  void aWorkshopWithOnlyAShowOfHandsSpeaksOfNoPhonesInItsVotes() {
    Session session = Session.begun("patient-summaries", Language.EN, Depth.CORE);
    session
        .view()
        .results()
        .observations()
        .forEach(o -> session.execute(Session.vote(o.id(), 1, List.of(0, 1, 1, 1, 1))));
    ReportParts report = new ReportParts(session.report(Language.EN));

    assertThat(report.blocks("observations", VoteChart.class))
        .hasSize(6)
        .allMatch(chart -> chart.caption().equals("Votes by show of hands"))
        .allMatch(chart -> chart.rounds().equals(List.of("Round 1")))
        .allSatisfy(chart ->
            assertThat(chart.figures())
                .extracting(VoteChart.Figures::name)
                .containsExactly("In figures", "Result"));
    assertThat(report.words("observations")).noneMatch(text -> text.contains("phone"));
  }

  @Test
  void aVoteAloneIsNoConclusion() {
    Session session = Session.begun("patient-summaries", Language.EN, Depth.CORE);
    String first = session.view().results().observations().getFirst().id();
    session.execute(Session.vote(first, 1, List.of(0, 0, 0, 0, 9)));
    ReportParts report = new ReportParts(session.report(Language.EN));

    assertThat(report.facts("observations", "3.1").getFirst())
        .isEqualTo(new Block.Fact("Conclusion", Phrase.strong("No conclusion yet")));
    assertThat(report.blocks("summary", Block.Figures.class).getFirst().figures().getFirst())
        .isEqualTo(new Block.Figure("0 / 6", "observations concluded"));
  }

  private static Session empty(Language language) {
    return Session.begun("chatlog-finetuning", language, Depth.CORE)
        .execute(
            new Command.Describe(
                new WorkshopInfo("T", "", Session.DAY, language, List.of(), Depth.CORE)));
  }
}
