package nl.casustafel.desktop.console.voting.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;

/**
 * Whether the same people are here, when a session goes on another day. One that is taken up waits
 * for the answer before phones reach it; one that went on over night goes on. JavaFX thread only.
 */
public final class GroupQuestion {
  private final ReadOnlyObjectWrapper<@Nullable EarlierGathering> asked =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Session waiting;

  /** The people of the other day; null while there is nothing to ask. */
  public ReadOnlyObjectProperty<@Nullable EarlierGathering> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Whether a session waits for the answer. */
  boolean waits() {
    return waiting != null;
  }

  void ask(Session taken, EarlierGathering earlier) {
    waiting = taken;
    asked.set(earlier);
  }

  /** Of a session that goes on: asks, or has nothing to ask any more. */
  void follow(@Nullable EarlierGathering earlier) {
    if (waiting == null) {
      asked.set(earlier);
    }
  }

  /** The session that waited, which does not any more; null when none did. */
  @Nullable Session answered() {
    Session taken = waiting;
    waiting = null;
    asked.set(null);
    return taken;
  }
}
