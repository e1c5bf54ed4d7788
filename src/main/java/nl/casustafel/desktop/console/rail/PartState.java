package nl.casustafel.desktop.console.rail;

import java.util.Collection;
import java.util.function.Predicate;
import nl.casustafel.workshop.ActionItem;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;

/** How much of a part is done: by what stands in the record, never by where one has been. */
enum PartState {
  /** There is nothing to record in the part. */
  NOTHING,
  NOT_BEGUN,
  HALF,
  DONE,
  /** Nothing was done, because no time is planned for it. */
  SKIPPED;

  static PartState of(Part part, WorkshopView view) {
    PartState state =
        switch (part) {
          case CASE -> NOTHING;
          case OBSERVATIONS ->
              of(
                  view.results().observations(),
                  observation -> observation.treated() || !observation.rounds().isEmpty(),
                  TreatedObservation::treated);
          case QUESTIONS ->
              of(
                  view.results().themes().stream()
                      .flatMap(theme -> theme.questions().stream())
                      .toList(),
                  asked -> asked.answered() || !asked.votes().isEmpty(),
                  AskedQuestion::answered);
          case RISKS ->
              of(
                  view.results().risks(),
                  found -> found.weighing().score() != null || !found.votes().isEmpty(),
                  found -> found.weighing().score() != null);
          case REPORT ->
              of(
                  view.results().actions(),
                  action -> action.kind() == ActionItem.Kind.AGREED || isAssigned(action),
                  action -> isAssigned(action) && action.followUp().by() != null);
        };
    boolean idle = state == NOTHING || state == NOT_BEGUN;
    return idle && view.agenda().line(part).plannedMinutes() == 0 ? SKIPPED : state;
  }

  private static boolean isAssigned(ActionItem action) {
    return !action.followUp().owner().isBlank();
  }

  private static <T> PartState of(Collection<T> items, Predicate<T> begun, Predicate<T> done) {
    if (!items.isEmpty() && items.stream().allMatch(done)) {
      return DONE;
    }
    return items.stream().anyMatch(begun) ? HALF : NOT_BEGUN;
  }

  RailText words() {
    return switch (this) {
      case NOTHING -> RailText.NOTHING;
      case NOT_BEGUN -> RailText.NOT_BEGUN;
      case HALF -> RailText.HALF;
      case DONE -> RailText.DONE;
      case SKIPPED -> RailText.SKIPPED;
    };
  }
}
