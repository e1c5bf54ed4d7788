package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.action.ActionItems;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartMark;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** The marks of the agenda tell what was done, not where one has been. */
class PartMarkTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("chatlog-finetuning", Depth.CORE, Language.NL);

  private Map<Part, PartMark> marks() {
    return workshop.view().agenda().forTheRoom().stream()
        .collect(Collectors.toMap(Agenda.Line::part, Agenda.Line::mark));
  }

  private static Map<Part, PartMark> of(
      PartMark opening,
      PartMark observations,
      PartMark questions,
      PartMark risks,
      PartMark report) {
    return Map.of(
        Part.CASE, opening,
        Part.OBSERVATIONS, observations,
        Part.QUESTIONS, questions,
        Part.FLOWS, PartMark.NOT_BEGUN,
        Part.RISKS, risks,
        Part.REPORT, report);
  }

  private void plan(Part part, int minutes) {
    workshop.execute(new Command.PlanMinutes(part, minutes));
  }

  @Test
  void whoOnlyPassesByMarksNothing() {
    for (Part part : marks().keySet()) {
      plan(part, 10);
      workshop.execute(new Command.MoveTo(Place.of(part), 600));
    }
    assertThat(marks())
        .isEqualTo(
            of(
                PartMark.NOTHING,
                PartMark.NOT_BEGUN,
                PartMark.NOT_BEGUN,
                PartMark.NOT_BEGUN,
                PartMark.NOT_BEGUN));
  }

  @Test
  void whatHasNoTimePlannedAndNothingDoneIsSkipped() {
    plan(Part.RISKS, 0);
    assertThat(marks()).containsEntry(Part.RISKS, PartMark.SKIPPED);
    workshop.execute(
        new Command.DecideObservation(
            "obs-c1-2", ObservationDecision.NONE.with(ObservationDecision.Outcome.PARKED)));
    plan(Part.OBSERVATIONS, 0);
    assertThat(marks()).containsEntry(Part.OBSERVATIONS, PartMark.HALF);
  }

  @Test
  void aPartIsBegunWithItsFirstItemAndDoneWithItsLast() {
    workshop
        .view()
        .results()
        .observations()
        .forEach(observation -> {
          assertThat(marks().get(Part.OBSERVATIONS)).isNotEqualTo(PartMark.DONE);
          workshop.execute(
              new Command.DecideObservation(
                  observation.id(),
                  ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS)));
        });
    assertThat(marks()).containsEntry(Part.OBSERVATIONS, PartMark.DONE);
  }

  @Test
  void risksAreDoneOnceTheyAreWeighedAndActionsOnceSomebodyDoesThemByADayAndNoneCanBeAdded() {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    workshop.execute(new Command.WriteAction("a", "Vertel het"));
    assertThat(marks())
        .containsEntry(Part.QUESTIONS, PartMark.HALF)
        .containsEntry(Part.RISKS, PartMark.NOT_BEGUN)
        .containsEntry(Part.REPORT, PartMark.HALF);
    workshop
        .view()
        .results()
        .risks()
        .forEach(found ->
            workshop.execute(
                new Command.WeighRisk(
                    found.risk().id(), RiskWeighing.of(new RiskScore(2, 2), ""))));
    workshop
        .view()
        .results()
        .actions()
        .forEach(action ->
            workshop.execute(
                new Command.FollowUpAction(
                    action.id(), new FollowUp("DPO", LocalDate.of(2027, 1, 31), false))));
    assertThat(marks())
        .containsEntry(Part.RISKS, PartMark.DONE)
        .containsEntry(Part.REPORT, PartMark.HALF);
    assertThat(ActionItems.of(workshop.view().results().actions(), true).headway())
        .isEqualTo(Headway.DONE);
  }
}
