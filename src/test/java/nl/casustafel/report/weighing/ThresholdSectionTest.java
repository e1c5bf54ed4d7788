package nl.casustafel.report.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.junit.jupiter.api.Test;

/** What the report says of the duty to do a DPIA. */
class ThresholdSectionTest {
  private final Session session = Session.begun("recruitment-screening", Language.EN, Depth.FULL);

  private List<String> words(Language language) {
    return ReportWords.of(session.report(language), "threshold");
  }

  private void say(Tick tick, String... ids) {
    session.execute(
        new Command.TickThreshold(
            Stream.of(ids).map(id -> new ThresholdTick("threshold:" + id, tick)).toList()));
  }

  private void sayNoToTheRest() {
    session.execute(
        new Command.TickThreshold(
            session
                .view()
                .results()
                .threshold()
                .points()
                .filter(point -> !point.judged())
                .map(point -> new ThresholdTick(point.id(), Tick.NO))
                .toList()));
  }

  @Test
  void whereNobodyLookedItSaysSoAndTellsWhatTheCaseExpectsFromAResult() {
    assertThat(words(Language.EN))
        .containsExactly(
            "Is a DPIA required?",
            "GDPR 35(1), 35(3), 35(4) · Dutch government’s model DPIA v3.0, paragraph pre-scan",
            "Nobody has looked yet whether a DPIA is required.",
            "What the case expects, which is no result of the workshop: art. 35(3)(a) arguable; AP"
                + " type profiling; criteria 1, 2, 7, 8, 9.");
    assertThat(words(Language.NL)).contains("Of een DPIA verplicht is, is nog niet bekeken.");
  }

  @Test
  void everyReasonIsListedWithItsPointsAndWhatIsOpenBeside() {
    say(Tick.YES, "article_35:a", "wp248:1", "wp248:8");
    say(Tick.UNSURE, "wp248:3");
    assertThat(words(Language.EN))
        .contains(
            "A DPIA is required, by what was confirmed so far; 28 points are not confirmed"
                + " yet.")
        .containsSequence(
            "WP248: two or more criteria; whoever deviates writes down why",
            "A DPIA is required as a rule (WP248)",
            "Evaluation or scoring (incl. profiling, predicting)",
            "Innovative use or new technology")
        .containsSequence(
            "first find out; in doubt do a DPIA", "A DPIA is recommended", "Systematic monitoring")
        .containsSequence(
            "Innovative use or new technology",
            "Yes",
            "the case, Proposed as yes for generative AI")
        .contains(
            "What is decided about doing a DPIA is not recorded.",
            "28 points are not confirmed yet");
    sayNoToTheRest();
    assertThat(words(Language.EN))
        .contains("A DPIA is required.", "28 points do not apply")
        .noneMatch(text -> text.contains("not confirmed yet"));
  }

  @Test
  void nothingConfirmedIsNoVerdictWhilePointsAreOpen() {
    say(Tick.NO, "wp248:1");
    assertThat(words(Language.EN))
        .contains(
            "Nothing that was confirmed so far asks for a DPIA; 28 points are not confirmed yet.")
        .noneMatch(text -> text.contains("not indicated"));
    sayNoToTheRest();
    assertThat(words(Language.EN)).contains("A DPIA is not indicated.");
  }

  @Test
  void aDecisionThatDepartsIsSaidToWithItsReasonFunctionAndDay() {
    say(Tick.YES, "wp248:1", "wp248:8");
    sayNoToTheRest();
    session.execute(
        new Command.DecideThreshold(
            new ThresholdDecision(
                Choice.DO_WITHOUT, "A test without people", "Board", LocalDate.of(2026, 11, 23))));
    assertThat(new ReportParts(session.report(Language.EN)).facts("threshold", "What was decided"))
        .hasSize(4);
    assertThat(words(Language.EN))
        .containsSequence(
            "Do without a DPIA",
            "Why",
            "A test without people",
            "By",
            "Board",
            "On",
            "23 November 2026")
        .contains("This departs from what the check says.");
  }
}
