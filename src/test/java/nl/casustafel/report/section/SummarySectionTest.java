package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;

/** The page for who reads no further. */
class SummarySectionTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void theSummaryCountsAndNamesAndJudgesNothing() {
    decide("obs-c1-1", ObservationDecision.NONE.with(Outcome.HOLDS).dissenting("Not all of it"));
    session.execute(Session.vote("obs-c1-2", 1, List.of(8, 1, 0, 1, 8)));
    session.execute(new Command.WriteAction("action-1", "Call the supplier"));

    assertThat(report().blocks("summary", Block.Figures.class).getFirst().figures())
        .containsExactly(
            new Block.Figure("1 / 6", "observations concluded"),
            new Block.Figure("0 / 140", "questions answered"),
            new Block.Figure("1", "risks found"),
            new Block.Figure("1", "actions open"));
    assertThat(report().words("summary"))
        .contains(
            "In the last round the group was divided on:",
            "1.2 You want the chats without persons in them, but you never get there completely.",
            "Dissent was recorded on 1 observation and no question.",
            "1 action is open:",
            "Call the supplier");
  }

  @Test
  void onlyTheFiveGravestRisksAndTheFirstSixActionsStandOnIt() {
    Session rehearsed = Session.rehearsed("chatlog-finetuning", Language.EN);
    List.of("Ask the supplier", "Tell the works council", "Plan the review")
        .forEach(text -> rehearsed.execute(new Command.WriteAction(text.substring(0, 3), text)));
    ReportParts report = new ReportParts(rehearsed.report(Language.EN));
    List<List<Phrase>> risks = report.blocks("risks", Block.Table.class).getFirst().rows();

    assertThat(risks).hasSizeGreaterThan(5);
    assertThat(report.blocks("summary", Block.Table.class).getFirst().rows())
        .isEqualTo(risks.subList(0, 5));
    assertThat(report.blocks("actions", Block.Table.class).getFirst().rows()).hasSizeGreaterThan(6);
    assertThat(report.blocks("summary", Block.Bullets.class).getLast().items()).hasSize(6);
  }

  @Test
  void risksComeInTheOrderOfTheirLevel() {
    ReportParts report =
        new ReportParts(Session.rehearsed("patient-summaries", Language.EN).report(Language.EN));

    assertThat(report.blocks("risks", Block.Table.class).getFirst().rows())
        .extracting(row -> ((Phrase.Level) row.getLast()).rank())
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotContain(0);
  }

  @Test
  void aVoteOfFewerThanEightIsNotCalledDividedAndThatIsSaid() {
    session.execute(Session.vote("obs-c1-2", 1, List.of(2, 0, 0, 0, 1)));
    session.execute(Session.vote("obs-c1-3", 1, List.of(3, 0, 0, 0, 4)));

    assertThat(report().words("summary"))
        .doesNotContain("In the last round the group was divided on:")
        .contains(
            "On 2 observations the last round had too few votes to say whether the group was"
                + " divided.");
  }

  @Test
  void whereEveryRoundHasVotesEnoughNothingIsSaidToBeLeftOutOfTheDivision() {
    session.execute(Session.vote("obs-c1-2", 1, List.of(8, 1, 0, 1, 8)));

    assertThat(report().words("summary"))
        .noneMatch(text -> text.contains("too few votes to say whether"));
  }

  @Test
  void aLongActionStandsInTwoLinesWithAnEllipsis() {
    session.execute(new Command.WriteAction("action-1", "Call everyone. ".repeat(100)));

    assertThat(report().words("summary"))
        .filteredOn(text -> text.startsWith("Call everyone."))
        .singleElement()
        .satisfies(text -> assertThat(text).hasSizeLessThanOrEqualTo(200).endsWith("…"));
  }

  @Test
  void aLongActionLosesItsEndAndNotWhoDoesIt() {
    session.execute(new Command.WriteAction("action-1", "Call everyone. ".repeat(100)));
    session.execute(
        new Command.FollowUpAction("action-1", new FollowUp("Legal", Session.DAY, false)));

    assertThat(report().words("summary"))
        .filteredOn(text -> text.startsWith("Call everyone."))
        .singleElement()
        .satisfies(text ->
            assertThat(text)
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("… (Legal, by 23 November 2026)"));
  }

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }

  private void decide(String observation, ObservationDecision decision) {
    session.execute(new Command.DecideObservation(observation, decision));
  }
}
