package nl.casustafel.desktop.console.open;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;

/** What something can be typed about in a workshop. */
final class Subjects {
  private Subjects() {}

  /** Whether one can get at the fields of a subject. */
  static boolean has(WorkshopView view, String subject) {
    return subject.isEmpty()
        || subject.equals(DraftKey.SUGGESTION)
        || view.agenda().lines().stream().anyMatch(line -> has(line, subject));
  }

  private static boolean has(Agenda.Line line, String subject) {
    return line.part().name().equals(subject) || line.items().find(subject).isPresent();
  }

  /** What the group wrote or took that one view has and a later one has not. */
  static Set<String> removed(WorkshopView before, WorkshopView after) {
    Set<String> gone = own(before).collect(Collectors.toSet());
    own(after).toList().forEach(gone::remove);
    return gone;
  }

  private static Stream<String> own(WorkshopView view) {
    return Stream.of(
            view.results().observations().stream()
                .filter(TreatedObservation::own)
                .map(TreatedObservation::id),
            view.results().risks().stream().filter(FoundRisk::own).map(risk -> risk.risk().id()),
            view.results().measures().stream().map(TakenMeasure::id),
            view.results().actions().stream()
                .filter(action -> action.kind() == ActionItem.Kind.AGREED)
                .map(ActionItem::id))
        .flatMap(ids -> ids);
  }
}
