package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person finds out whether a DPIA is required, with the keyboard alone. */
class ThresholdJourneyTest extends ConsoleJourney {

  @BeforeEach
  void begin() {
    open(Language.EN);
    act(() -> stage().setWidth(1280));
    goTo(Part.THRESHOLD, "");
  }

  private TreatedThreshold threshold() {
    return workshop.view().results().threshold();
  }

  private Tick said(ThresholdPoint.Kind kind, String id) {
    return threshold()
        .points()
        .filter(point -> point.id().equals(kind.id(id)))
        .findFirst()
        .orElseThrow()
        .tick();
  }

  private void digit(int digit) {
    key(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(digit - 1));
  }

  @Test
  void digitsAnswerEveryPointOneAfterTheOtherAndTheFilledButtonEndsAtTheDecision() {
    key(KeyCode.ENTER);
    digit(1);
    assertThat(said(ThresholdPoint.Kind.ARTICLE_35, "a")).isEqualTo(Tick.YES);
    digit(2);
    digit(3);
    assertThat(said(ThresholdPoint.Kind.ARTICLE_35, "b")).isEqualTo(Tick.NO);
    assertThat(said(ThresholdPoint.Kind.ARTICLE_35, "c")).isEqualTo(Tick.UNSURE);
    for (int i = 0; i < 26; i++) {
      digit(2);
    }
    assertThat(threshold().exemptions()).hasSize(3).allMatch(point -> !point.judged());
    for (int i = 0; i < 3; i++) {
      digit(2);
    }
    assertThat(threshold().finding().open()).isZero();
    assertThat(words())
        .contains("A DPIA is required.", "A DPIA is required: art. 35(3)", "Decide about the DPIA");
    key(KeyCode.CONTROL, KeyCode.ENTER);
    key(KeyCode.SPACE);
    assertThat(threshold().decision().choice()).isEqualTo(Choice.CARRY_OUT);
    write("Decided by (function)", "Board");
    write("On", "23 Nov 2026");
    assertThat(threshold().treatment()).isEqualTo(Treatment.DECIDED);
  }

  @Test
  void noneOfTheOthersIsOneDeedAndTheCircumstancesAreAskedOnceATypeIsTicked() {
    press("Profiling: Yes");
    assertThat(words())
        .contains("What belongs to the types you said yes to", "It is done by automated means");
    press("None of the other 16");
    assertThat(threshold().boxes(ThresholdPoint.Kind.AP_LIST)).allMatch(ThresholdPoint::judged);
    for (String circumstance :
        List.of(
            "It is done systematically: planned, methodical, as a policy",
            "The judgement is extensive: many aspects or many people",
            "It is done by automated means")) {
      press(circumstance + ": Yes");
    }
    assertThat(words())
        .anyMatch(text -> text.startsWith("A DPIA is required, by what was confirmed so far;"));
    act(model::undo);
    act(model::undo);
    act(model::undo);
    act(model::undo);
    assertThat(threshold().boxes(ThresholdPoint.Kind.AP_LIST))
        .filteredOn(ThresholdPoint::judged)
        .hasSize(1);
  }

  @Test
  void whatTheCaseAndAnswersProposeIsMarkedAndLeadsToTheAnswer() {
    assertThat(words())
        .contains("Proposed by the case", "The case asks to look at this")
        .contains("Proposed as yes for generative AI");
    assertThat(threshold().isUntouched()).isTrue();
  }

  @Test
  void aDecisionThatDepartsIsSaidToAndWhoDecidesIsAskedBeforehand() {
    press(
        "Systematic and extensive judgement of people by automated means (incl. profiling), on"
            + " which decisions with legal or similarly serious effects are based: Yes");
    press("What you decide: Do without a DPIA");
    assertThat(words()).anyMatch(text -> text.startsWith("This departs from what the check says."));
    write("Why; if it departs from what follows, why it does", "It is a test without people");
    assertThat(threshold().decision())
        .isEqualTo(
            ThresholdDecision.NONE.with(Choice.DO_WITHOUT).because("It is a test without people"));
    write("Function that decides in the end", "Board of directors");
    assertThat(workshop.view().results().concluded().of(Topic.DECIDER).isSettled()).isTrue();
    act(() -> model.moveTo(Place.START));
    act(model::undo);
    assertThat(model.place()).isEqualTo(Place.of(Part.THRESHOLD));
  }
}
