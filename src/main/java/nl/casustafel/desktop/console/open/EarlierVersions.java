package nl.casustafel.desktop.console.open;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.console.open.errand.Errand;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether earlier versions of a text may still hold data of a person, and what came of removing
 * them. Known until one moves on with nothing left to remove. JavaFX thread only.
 */
public final class EarlierVersions {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierVersions.class);

  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.QUIET);
  private boolean suspect;

  /** How far it is. */
  public enum Stage {
    /** Nothing in the text looked like data of a person. */
    QUIET,
    /** The text does, or did before it was corrected. */
    OFFERED,
    UNDER_WAY,
    REMOVED,
    NOT_REMOVED
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /**
   * Takes note of what stands in the field now.
   *
   * @param looksPersonal whether it looks like data of a person
   */
  public void typed(boolean looksPersonal) {
    // The moment of need is after the correction: what was typed before is an earlier version now.
    if (looksPersonal || suspect) {
      stage.set(Stage.OFFERED);
    } else if (stage.get() == Stage.REMOVED) {
      stage.set(Stage.QUIET);
    }
    suspect = looksPersonal;
  }

  /**
   * The deed that erases them for good.
   *
   * @param subject the id of what the text is recorded with
   * @param ahead whether what stands in the field is not what is stored
   */
  Errand removal(String subject, BooleanSupplier ahead) {
    stage.set(Stage.UNDER_WAY);
    return new Errand(
        open -> remove(open, subject),
        view -> stage.set(ahead.getAsBoolean() ? Stage.OFFERED : Stage.REMOVED),
        refused -> notRemoved());
  }

  /** They could not be removed; one can try again. */
  void notRemoved() {
    stage.set(Stage.NOT_REMOVED);
  }

  // A backup that cannot be cleaned must not hold up what is written next.
  private static Executed remove(Workshop open, String subject) {
    try {
      return new Executed.Done(open.forgetEarlier(subject));
    } catch (StoreFailure notDone) {
      LOG.warn("earlier versions could not be removed", notDone);
      return new Executed.Refused(Message.of(WorkshopText.EARLIER_NOT_REMOVED));
    }
  }

  /** Whether there is nothing to remember for when one comes back. */
  boolean settled() {
    return stage.get() == Stage.QUIET || stage.get() == Stage.REMOVED;
  }
}
