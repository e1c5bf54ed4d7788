package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Answer;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.FollowUp;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.RiskWeighing;
import nl.casustafel.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The marks of the agenda tell what was done, not where one has been. */
class PartStateTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("chatlog-finetuning", Depth.CORE, Language.NL);

  private Map<Part, PartState> states() {
    Map<Part, PartState> states = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      states.put(part, PartState.of(part, workshop.view()));
    }
    return states;
  }

  private static Map<Part, PartState> of(
      PartState opening,
      PartState observations,
      PartState questions,
      PartState risks,
      PartState report) {
    return Map.of(
        Part.CASE, opening,
        Part.OBSERVATIONS, observations,
        Part.QUESTIONS, questions,
        Part.RISKS, risks,
        Part.REPORT, report);
  }

  private void plan(Part part, int minutes) {
    workshop.execute(new Command.PlanMinutes(part, minutes));
  }

  @Test
  void whoOnlyPassesByMarksNothing() {
    for (Part part : Part.values()) {
      plan(part, 10);
      workshop.execute(new Command.MoveTo(Place.of(part), 600));
    }
    assertThat(states())
        .isEqualTo(
            of(
                PartState.NOTHING,
                PartState.NOT_BEGUN,
                PartState.NOT_BEGUN,
                PartState.NOT_BEGUN,
                PartState.NOT_BEGUN));
  }

  @Test
  void whatHasNoTimePlannedAndNothingDoneIsSkipped() {
    plan(Part.RISKS, 0);
    assertThat(states()).containsEntry(Part.RISKS, PartState.SKIPPED);
    workshop.execute(
        new Command.DecideObservation(
            "obs-c1-2", ObservationDecision.NONE.with(ObservationDecision.Outcome.PARKED)));
    plan(Part.OBSERVATIONS, 0);
    assertThat(states()).containsEntry(Part.OBSERVATIONS, PartState.HALF);
  }

  @Test
  void aPartIsBegunWithItsFirstItemAndDoneWithItsLast() {
    workshop
        .view()
        .results()
        .observations()
        .forEach(observation -> {
          assertThat(states().get(Part.OBSERVATIONS)).isNotEqualTo(PartState.DONE);
          workshop.execute(
              new Command.DecideObservation(
                  observation.id(),
                  ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS)));
        });
    assertThat(states()).containsEntry(Part.OBSERVATIONS, PartState.DONE);
  }

  @Test
  void risksAreDoneOnceTheyAreWeighedAndActionsOnceSomebodyDoesThemByADay() {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    workshop.execute(new Command.WriteAction("a", "Vertel het"));
    assertThat(states())
        .containsEntry(Part.QUESTIONS, PartState.HALF)
        .containsEntry(Part.RISKS, PartState.NOT_BEGUN)
        .containsEntry(Part.REPORT, PartState.HALF);
    workshop
        .view()
        .results()
        .risks()
        .forEach(found ->
            workshop.execute(
                new Command.WeighRisk(
                    found.risk().id(), new RiskWeighing(new RiskScore(2, 2), ""))));
    workshop
        .view()
        .results()
        .actions()
        .forEach(action ->
            workshop.execute(
                new Command.FollowUpAction(
                    action.id(), new FollowUp("DPO", LocalDate.of(2027, 1, 31), false))));
    assertThat(states())
        .containsEntry(Part.RISKS, PartState.DONE)
        .containsEntry(Part.REPORT, PartState.DONE);
  }
}
