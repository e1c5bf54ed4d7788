package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.voting.poll.ProjectorControl;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.desktop.projector.Projector;
import nl.casustafel.desktop.projector.ProjectorDisplays;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Joins the console to the window for the room: what is at hand goes there, keys come back. The
 * window is made when it is opened for the first time. JavaFX thread only.
 */
final class ProjectorLink implements ProjectorControl {
  private final MainWindow window;
  private final Path placeFile;
  private final Supplier<Look> look;
  private final Clock clock;
  private final TalkTimer talk;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
  private final Listening listening = new Listening();
  private @Nullable Projector projector;
  private @Nullable OpenWorkshop followed;
  private @Nullable Place thankedAt;
  private Predicate<KeyEvent> keys = key -> false;

  /**
   * @param placeFile keeps the display chosen for the next time
   */
  ProjectorLink(MainWindow window, Path placeFile, Supplier<Look> look, Clock clock) {
    this.window = window;
    this.placeFile = placeFile;
    this.look = look;
    this.clock = clock;
    this.talk = new TalkTimer(clock);
  }

  /** Shows this workshop from now on, in the language of the window. */
  void follow(OpenWorkshop workshop, Predicate<KeyEvent> console) {
    keys = console;
    followed = workshop;
    listening.end();
    listening.toChange(workshop.model().viewProperty(), this::tell);
    listening.toChange(workshop.model().placeProperty(), this::tell);
    workshop
        .model()
        .view()
        .agenda()
        .lines()
        .forEach(line ->
            listening.toChange(workshop.model().typing().atHand(line.part().name()), this::tell));
    listening.toChange(workshop.voting().sessionProperty(), this::tell);
    listening.toChange(workshop.voting().hallProperty(), this::tell);
    listening.toChange(workshop.voting().endedProperty(), this::thank);
    if (projector != null) {
      projector.speak(window.texts());
    }
    tell();
  }

  /** Closes it, as when the workshop is left. */
  void close() {
    listening.end();
    talk.stop();
    followed = null;
    keys = key -> false;
    if (projector != null) {
      projector.close();
    }
  }

  /** Takes over the colours that are chosen now. */
  void dress() {
    if (projector != null) {
      projector.dress();
    }
  }

  /** People are thanked until the facilitator goes on to something else. */
  private void thank() {
    OpenWorkshop now = followed;
    thankedAt = now == null ? null : now.model().place();
    tell();
  }

  private void tell() {
    OpenWorkshop now = followed;
    if (projector != null && now != null) {
      projector.show(view(now));
    }
  }

  private ProjectorView view(OpenWorkshop now) {
    SessionView session = now.voting().session();
    if (session == null && now.model().place().equals(thankedAt)) {
      session = now.voting().endedProperty().get();
    }
    Hall hall = now.voting().hall();
    ProjectorView.Joining joining =
        session == null || hall == null
            ? null
            : new ProjectorView.Joining(
                hall.link(session.settings()), hall.address(), session.settings().code().spaced());
    return new ProjectorView(now.model().view(), lookedAt(now), joining, session);
  }

  /** The place, and on a page with several things that one of them which one looks at. */
  private static Place lookedAt(OpenWorkshop now) {
    Place place = now.model().place();
    return place.item().isEmpty()
        ? new Place(place.part(), now.model().typing().atHand(place.part().name()).get())
        : place;
  }

  private Projector made() {
    Projector already = projector;
    if (already != null) {
      return already;
    }
    Projector made =
        new Projector(window.stage(), ProjectorDisplays.ofThisComputer(), placeFile, look, clock);
    made.onKey(key -> keys.test(key));
    made.time(talk);
    made.speak(window.texts());
    open.bind(made.openProperty());
    blank.bind(made.blankProperty());
    projector = made;
    return made;
  }

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  @Override
  public TalkTimer talk() {
    return talk;
  }

  @Override
  public void toggleOpen() {
    Projector now = made();
    if (now.isOpen()) {
      now.close();
    } else {
      tell();
      now.open();
    }
  }

  @Override
  public void toggleBlank() {
    made().toggleBlank();
  }

  @Override
  public void toggleQr() {
    made().toggleQr();
  }
}
