package nl.casustafel.desktop.console.open.time;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time at the part at hand that is not in the record yet. It is kept beside the record, as what
 * is typed is, so that a crash loses less than a minute of it. JavaFX thread only.
 */
public final class TimeHere {
  /** With the few seconds between two looks this stays well under a minute. */
  static final int SECONDS_NOT_KEPT_AT_MOST = 30;

  private static final Logger LOG = LoggerFactory.getLogger(TimeHere.class);
  private static final String FIELD = "seconds spent";

  private final Workshop workshop;
  private final Tasks tasks;
  private final PartStopwatch stopwatch;
  private int kept;

  /**
   * Goes on with what was counted at a part before a crash.
   *
   * @param tasks which do one thing after the other, as recording does
   */
  public TimeHere(Workshop workshop, Tasks tasks, Clock clock, Part part) {
    this.workshop = workshop;
    this.tasks = tasks;
    this.kept = kept(workshop, part);
    this.stopwatch = new PartStopwatch(clock, kept);
  }

  // What was counted on top of something else is in the record already.
  private static int kept(Workshop workshop, Part part) {
    DraftText found = workshop.drafts().get(key(part));
    return found != null && found.basis().equals(recorded(workshop.view(), part))
        ? seconds(found.text()).orElse(0)
        : 0;
  }

  private static OptionalInt seconds(String text) {
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static DraftKey key(Part part) {
    return DraftKey.waiting(part.name(), FIELD);
  }

  private static String recorded(WorkshopView view, Part part) {
    return Integer.toString(view.agenda().line(part).secondsSpent());
  }

  /** The seconds that people see. */
  public ReadOnlyIntegerProperty shownProperty() {
    return stopwatch.shownProperty();
  }

  /**
   * Counts the time since the last look.
   *
   * @return whether so much is counted that it should be recorded
   */
  public boolean look(Part part) {
    stopwatch.tick();
    stopwatch.show();
    if (!stopwatch.full() && stopwatch.seconds() - kept >= SECONDS_NOT_KEPT_AT_MOST) {
      keep(part);
    }
    return stopwatch.full();
  }

  private void keep(Part part) {
    kept = stopwatch.seconds();
    DraftText text = new DraftText(Integer.toString(kept), recorded(workshop.view(), part));
    tasks.run(
        () -> {
          workshop.keepDrafts(List.of(new DraftWrite(key(part), text)));
          return text;
        },
        done -> {},
        // The next look but a few tries again; what is done and typed says what is wrong.
        problem -> LOG.warn("the time spent could not be kept", problem));
  }

  /** Takes the whole seconds counted so far, to be recorded. */
  public int take() {
    stopwatch.tick();
    kept = 0;
    return stopwatch.take();
  }
}
