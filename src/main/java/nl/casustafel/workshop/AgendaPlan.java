package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.progress.Results;

/** Plans the minutes of each part: what the facilitator set, or what the guide proposes. */
final class AgendaPlan {
  private AgendaPlan() {}

  static Agenda of(WorkshopView.Content content, WorkshopState state, Results results) {
    PlanBasis basis =
        new PlanBasis(
            content.guide(),
            state.info().depth(),
            results.observations().size(),
            asked(results.themes()));
    return new Agenda(
        content.parts().all().stream().map(part -> line(part, basis, state, results)).toList());
  }

  private static Agenda.Line line(
      WorkshopPart part, PlanBasis basis, WorkshopState state, Results results) {
    int proposed = part.plan().apply(basis).rounded();
    return new Agenda.Line(
        part.part(),
        part.words(),
        part.items().apply(results),
        state.plannedMinutes(part.part()).orElse(proposed),
        state.secondsSpent(part.part()),
        part.phases());
  }

  private static List<Question> asked(List<ThemeQuestions> themes) {
    return themes.stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .toList();
  }
}
