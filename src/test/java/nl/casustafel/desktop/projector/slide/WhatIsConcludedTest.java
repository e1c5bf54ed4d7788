package nl.casustafel.desktop.projector.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.junit.jupiter.api.Test;

/** The room sees what follows and what is concluded, and never who said it. */
class WhatIsConcludedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Workshop workshop =
      new RealCase().begin("recruitment-screening", Depth.MAIN_THEMES, Language.EN);

  private Slide at(Part part) {
    return PartSlides.KNOWN.of(Place.of(part), workshop.view(), new Texts(Language.EN));
  }

  private static ThresholdTick yes(String id) {
    return new ThresholdTick("threshold:" + id, Tick.YES);
  }

  @Test
  void ofTheCheckItSeesWhatFollowsAndEveryReason() {
    assertThat(at(Part.THRESHOLD))
        .isEqualTo(
            new Slide.Lines(
                "Is a DPIA required?",
                "Nobody has looked yet whether a DPIA is required.",
                List.of()));
    workshop.execute(
        new Command.TickThreshold(List.of(yes("article_35:a"), yes("wp248:1"), yes("wp248:8"))));
    workshop.execute(
        new Command.DecideThreshold(
            new ThresholdDecision(Choice.CARRY_OUT, "Jansen wants it", "Jansen", DAY)));
    assertThat(at(Part.THRESHOLD))
        .isEqualTo(
            new Slide.Lines(
                "Is a DPIA required?",
                "A DPIA is required, by what was confirmed so far; 29 points are not confirmed"
                    + " yet.",
                List.of(
                    new Slide.Line("A DPIA is required", "art. 35(3)"),
                    new Slide.Line(
                        "A DPIA is required as a rule (WP248)",
                        "WP248: two or more criteria; whoever deviates writes down why"),
                    new Slide.Line("Decision about the DPIA", "Carry out a DPIA"))));
  }

  @Test
  void ofTheConclusionsItSeesEachWithTheConditionsOfTheDecision() {
    assertThat(at(Part.CONCLUSIONS))
        .isEqualTo(new Slide.Lines("Decision", "Nothing is concluded yet", List.of()));
    conclude(Topic.DECIDER, new Statement(null, "", "Jansen", null, null));
    conclude(
        Topic.DPO_ADVICE, new Statement(Verdict.ADVISED, "Ask Jansen first", "Jansen", DAY, null));
    assertThat(at(Part.CONCLUSIONS))
        .isEqualTo(
            new Slide.Lines(
                "Decision",
                "What is concluded",
                List.of(new Slide.Line("Advice of the DPO", "The DPO advised"))));
    conclude(
        Topic.DECISION,
        new Statement(
            Verdict.APPROVED_WITH_CONDITIONS, "Test for bias first", "Jansen", DAY, null));
    conclude(
        Topic.REVIEW, new Statement(null, "When Jansen leaves", "Jansen", null, DAY.plusYears(1)));
    assertThat(at(Part.CONCLUSIONS))
        .isEqualTo(
            new Slide.Lines(
                "Decision",
                "Approve with conditions: Test for bias first",
                List.of(
                    new Slide.Line("Advice of the DPO", "The DPO advised"),
                    new Slide.Line("Review", "23 November 2027"))));
    assertThat(at(Part.CONCLUSIONS).toString()).doesNotContain("Jansen");
  }

  private void conclude(Topic topic, Statement statement) {
    workshop.execute(new Command.Conclude(topic, statement));
  }
}
