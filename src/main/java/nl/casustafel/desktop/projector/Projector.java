package nl.casustafel.desktop.projector;

import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/**
 * The second window: what the room sees of a workshop, and nothing else. Full screen on a display
 * of its own when there is one, else a window that can be shared in a call. JavaFX thread only.
 */
public final class Projector {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private final ProjectorDisplays displays;
  private final Supplier<Look> look;
  private final ProjectorPane pane;
  private final Scene scene;
  private final ProjectorStage place;
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
  private Predicate<KeyEvent> keys = key -> false;
  private Subscription listening = Subscription.EMPTY;

  /**
   * @param main the window of the facilitator; the projector closes with it
   * @param placeFile keeps the display chosen for the next time
   * @param look only its colours: letters grow with the window
   */
  public Projector(
      Stage main, ProjectorDisplays displays, Path placeFile, Supplier<Look> look, Clock clock) {
    this.look = look;
    pane = new ProjectorPane(new Texts(Language.NL), clock);
    scene = new Scene(pane, WIDTH, HEIGHT);
    place = new ProjectorStage(main, displays, new ChosenDisplay(placeFile), scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(
        KeyEvent.KEY_RELEASED,
        key -> {
          var _ = keys.test(key);
        });
    this.displays = displays;
    place.stage().showingProperty().subscribe(this::shown);
    main.showingProperty()
        .subscribe(showing -> {
          if (!showing) {
            close();
          }
        });
    dress();
  }

  /** Shows a view; cheap when little changed. */
  public void show(ProjectorView view) {
    pane.show(view);
  }

  /** Shows how much time is left for a discussion, whatever else is shown. */
  public void time(TalkTimer talk) {
    pane.time(talk);
  }

  public void speak(Texts texts) {
    place.stage().setTitle(texts.of(ProjectorText.WINDOW));
    pane.speak(texts);
  }

  /** Takes over the colours that are chosen now. */
  public void dress() {
    URL sheet = Objects.requireNonNull(Projector.class.getResource("projector.css"));
    new Look(look.get().theme(), Look.USUAL.textPercent())
        .dress(scene, List.of(sheet.toExternalForm()));
  }

  /** Opens it, or brings it to the front. */
  public void open() {
    if (isOpen()) {
      place.stage().toFront();
    } else {
      place.open();
    }
  }

  public void close() {
    place.stage().hide();
  }

  public boolean isOpen() {
    return openProperty().get();
  }

  public ReadOnlyBooleanProperty openProperty() {
    return place.stage().showingProperty();
  }

  /** Makes everything black, or shows it again. */
  public void toggleBlank() {
    blank.set(!blank.get());
    pane.blank(blank.get());
  }

  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  /** Shows the QR code alone and as large as it gets, or the rest again. */
  public void toggleQr() {
    pane.toggleQr();
  }

  /**
   * Where keys go that are pressed and let go while the projector has the focus: a clicker does not
   * know which window is meant.
   *
   * @param console answers whether it used the key
   */
  public void onKey(Predicate<KeyEvent> console) {
    keys = console;
  }

  private void pressed(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case F11 -> place.toggleFullScreen();
          case ESCAPE -> place.leaveFullScreen();
          case null, default -> keys.test(event);
        };
    if (used) {
      event.consume();
    }
  }

  private void shown(boolean showing) {
    listening.unsubscribe();
    listening = showing ? displays.onChange(place::displaysChanged) : Subscription.EMPTY;
    if (!showing) {
      pane.rest();
    }
  }
}
