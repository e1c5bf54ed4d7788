package nl.casustafel.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.plan.Schedule;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.progress.Results;

/**
 * Plans each part: the minutes that the facilitator set, or what the programme or the guide
 * proposes; and says what of it is skipped.
 */
final class AgendaPlan {
  private final PlanBasis basis;
  private final WorkshopState state;
  private final Results results;
  private final Map<Place, Skip> skipped;

  private AgendaPlan(PlanBasis basis, WorkshopState state, Results results) {
    this.basis = basis;
    this.state = state;
    this.results = results;
    this.skipped = state.skipped();
  }

  static Agenda of(WorkshopView.Content content, WorkshopState state, Results results) {
    List<Question> asked = asked(results.themes());
    List<String> observations =
        results.observations().stream().map(TreatedObservation::id).toList();
    Schedule schedule = Schedule.of(state.programme(), content.guide(), observations, asked);
    PlanBasis basis =
        new PlanBasis(content.guide(), state.info().depth(), observations.size(), asked, schedule);
    AgendaPlan plan = new AgendaPlan(basis, state, results);
    return new Agenda(
        content.parts().all().stream().map(plan::line).toList(), schedule, plan.skipped);
  }

  private Agenda.Line line(WorkshopPart part) {
    int proposed = part.plan().apply(basis).rounded();
    return new Agenda.Line(
        part.part(),
        part.words(),
        items(part.part(), part.items().apply(results)),
        state.plannedMinutes(part.part()).orElse(proposed),
        state.secondsSpent(part.part()),
        part.phases());
  }

  /** Says of what is skipped that it is, and where what waits for afterwards is looked at. */
  private PartItems items(Part part, PartItems items) {
    return new PartItems(
        items.pages(),
        items.sections().stream()
            .map(section ->
                section.with(section.items().stream().map(item -> marked(part, item)).toList()))
            .toList());
  }

  private PartItem marked(Part part, PartItem item) {
    if (basis.schedule().waits(item.id())) {
      return item.in(Set.of(Phase.AFTER));
    }
    boolean skip =
        skipped.containsKey(new Place(part, item.id())) || skipped.containsKey(Place.of(part));
    return skip && item.headway() == Headway.UNTOUCHED ? item.skipped() : item;
  }

  private static List<Question> asked(List<ThemeQuestions> themes) {
    return themes.stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .toList();
  }
}
