package nl.casustafel.desktop.console.open.place;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * From where one looks at a workshop: the phase, the place at hand, and the walk through what is
 * left, while one walks. JavaFX thread only.
 */
public final class Standpoint {
  private final ReadOnlyObjectWrapper<Place> place;
  private final ReadOnlyObjectWrapper<Phase> phase;
  private final ReadOnlyObjectWrapper<@Nullable Walk> walk = new ReadOnlyObjectWrapper<>();
  private final Map<Phase, Place> left = new EnumMap<>(Phase.class);
  private Phase stored;

  public Standpoint(WorkshopView now) {
    stored = Neighbour.phase(now);
    place = new ReadOnlyObjectWrapper<>(Neighbour.whereOneWas(now));
    phase = new ReadOnlyObjectWrapper<>(stored);
    left.putAll(now.whereabouts().left());
  }

  /** The item at hand. It changes at once; storing it follows. */
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public Place place() {
    return place.get();
  }

  /** In which phase one looks at the workshop. It changes at once; storing it follows. */
  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  public Phase phase() {
    return phase.get();
  }

  /** The walk through what is left; null while one does not walk. */
  public ReadOnlyObjectProperty<@Nullable Walk> walkProperty() {
    return walk.getReadOnlyProperty();
  }

  /** The way on and back. */
  public WayOn steps(WorkshopView view) {
    Walk walking = walk.get();
    return walking == null
        ? WayOn.of(place(), view.agenda().in(phase()), view.agenda())
        : WayOn.of(walking);
  }

  /** Where one goes on in another phase. */
  Place in(Phase other, WorkshopView view) {
    return new Whereabouts(phase(), place(), left).in(other, view.agenda()).orElse(place());
  }

  /** Stands at a place, in a phase in which one sees it. */
  void go(Place to, WorkshopView view) {
    walk.set(null);
    stand(view.agenda().phase(to, phase()), to);
  }

  /** Stands at a stop of a walk; the phase stays. */
  void go(Walk to) {
    place.set(to.place());
    walk.set(to);
  }

  /** Stands at a place of another phase. */
  void look(Phase other, Place to) {
    walk.set(null);
    stand(other, to);
  }

  private void stand(Phase in, Place to) {
    if (in != phase()) {
      left.put(phase(), place());
      phase.set(in);
    }
    place.set(to);
  }

  void endWalk() {
    walk.set(null);
  }

  /**
   * What stores where one is now.
   *
   * @param seconds spent in the part that is left
   */
  Command stored(int seconds) {
    boolean same = stored == phase();
    stored = phase();
    return same
        ? new Command.MoveTo(place(), seconds)
        : new Command.LookAt(phase(), place(), seconds);
  }
}
