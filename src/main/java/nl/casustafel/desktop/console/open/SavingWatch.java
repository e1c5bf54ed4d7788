package nl.casustafel.desktop.console.open;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.console.open.errand.ErrandQueue;
import nl.casustafel.workshop.StoreFailure;

/** Keeps in sight whether everything that was done and typed is stored. */
final class SavingWatch {
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Saving> saving;
  private Instant lastStored;

  SavingWatch(Clock clock) {
    this.clock = clock;
    this.lastStored = clock.instant();
    this.saving = new ReadOnlyObjectWrapper<>(new Saving.AllSaved(lastStored));
  }

  ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Takes note of the moment at which something was stored. */
  void stored() {
    lastStored = clock.instant();
  }

  /**
   * Takes note that something else of the workshop was stored, such as a vote by phone. What is
   * said changes at most once a second, which is what people can read.
   */
  void stored(Instant at) {
    if (at.truncatedTo(ChronoUnit.SECONDS).isAfter(lastStored)) {
      lastStored = at;
    }
  }

  /** Works out again whether everything is stored. */
  void look(ErrandQueue deeds, Typing typing) {
    StoreFailure.Reason failure = deeds.failure() == null ? typing.failure() : deeds.failure();
    if (failure != null) {
      saving.set(new Saving.NotSaved(failure, deeds.waiting()));
    } else if (deeds.waiting() > 0 || typing.underWay()) {
      saving.set(new Saving.UnderWay());
    } else if (typing.notUnderstood()) {
      saving.set(new Saving.NotUnderstood());
    } else if (typing.notRecorded()) {
      saving.set(new Saving.NotRecorded());
    } else {
      saving.set(new Saving.AllSaved(lastStored));
    }
  }
}
