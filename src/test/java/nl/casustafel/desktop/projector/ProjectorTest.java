package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The second window, on displays that a test plugs in and out. They lie within the only screen
 * there is here, on which full screen is everything: which display was meant, the file tells.
 */
class ProjectorTest extends WindowTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 640, 400);
  private static final Rectangle2D BEAMER = new Rectangle2D(640, 0, 640, 400);
  private static final Rectangle2D WALL = new Rectangle2D(0, 400, 640, 400);

  @TempDir private Path folder;

  private final VotingRoom room = new VotingRoom(Language.EN);
  private final Plugs plugs = new Plugs(LAPTOP);
  private final AtomicReference<Theme> theme = new AtomicReference<>(Theme.LIGHT);
  private final List<KeyCode> keys = new ArrayList<>();
  private Projector projector;

  @BeforeEach
  void openMainWindow() {
    show(StackPane::new);
    act(() -> {
      stage().setX(20);
      stage().setY(20);
      stage().setWidth(400);
      stage().setHeight(300);
      projector = projector();
    });
  }

  @AfterEach
  void leave() {
    act(() -> projector.close());
    room.close();
  }

  private Projector projector() {
    Projector made =
        new Projector(
            stage(),
            plugs,
            folder.resolve("projector"),
            () -> new Look(theme.get(), 200),
            room.clock);
    made.speak(new Texts(Language.EN));
    made.show(room.view());
    made.onKey(key -> keys.add(key.getCode()));
    return made;
  }

  private Stage window() {
    return see(() ->
        Window.getWindows().stream()
            .filter(window -> !window.equals(stage()))
            .map(Stage.class::cast)
            .findFirst()
            .orElseThrow());
  }

  private Rectangle2D where() {
    Stage window = window();
    return see(
        () -> new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
  }

  private String remembered() {
    try {
      return Files.readString(folder.resolve("projector"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void press(KeyCode code) {
    Scene scene = window().getScene();
    act(() ->
        Event.fireEvent(
            scene.getRoot(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private void open(Rectangle2D... displays) {
    plugs.plug(displays);
    act(projector::open);
  }

  @Test
  void withOneDisplayItIsAWindowBesideTheOtherThatCanBeShared() {
    open(LAPTOP);

    assertThat(projector.isOpen()).isTrue();
    assertThat(window().isFullScreen()).isFalse();
    assertThat(window().isResizable()).isTrue();
    assertThat(window().getTitle()).isEqualTo("Casustafel: projector");
    assertThat(LAPTOP.contains(where())).isTrue();
    assertThat(where().getWidth()).isEqualTo(320);
  }

  @Test
  void withASecondDisplayItFillsThatOne() {
    open(LAPTOP, BEAMER);

    assertThat(window().isFullScreen()).isTrue();
    assertThat(remembered()).isEqualTo("640 0 640 400");
  }

  @Test
  void whenTheMainWindowStandsOnTheSecondItFillsTheFirst() {
    act(() -> stage().setX(BEAMER.getMinX() + 10));
    open(LAPTOP, BEAMER);

    assertThat(window().isFullScreen()).isTrue();
    assertThat(remembered()).isEqualTo("0 0 640 400");
  }

  @Test
  void theDisplayOnWhichSomebodyFilledItIsFoundAgainTheNextTime() {
    open(LAPTOP, BEAMER, WALL);
    press(KeyCode.ESCAPE);
    act(() -> {
      window().setX(WALL.getMinX());
      window().setY(WALL.getMinY());
    });
    press(KeyCode.F11);
    assertThat(remembered()).isEqualTo("0 400 640 400");
    act(projector::close);

    act(() -> projector = projector());
    act(projector::open);

    assertThat(window().isFullScreen()).isTrue();
    assertThat(remembered()).isEqualTo("0 400 640 400");
  }

  @Test
  void aDisplayThatIsNotThereAnyMoreIsForgottenWithoutFuss() throws IOException {
    Files.writeString(folder.resolve("projector"), "0 400 640 400");
    open(LAPTOP, BEAMER);
    assertThat(remembered()).isEqualTo("640 0 640 400");
    act(projector::close);
    Files.writeString(folder.resolve("projector"), "nonsense");
    open(LAPTOP, BEAMER);
    assertThat(remembered()).isEqualTo("640 0 640 400");
  }

  @Test
  void unpluggedItComesBackAsAWindowAndPluggedInAgainItFillsTheDisplay() {
    open(LAPTOP, BEAMER);

    act(() -> plugs.plug(LAPTOP));
    assertThat(window().isFullScreen()).isFalse();
    assertThat(LAPTOP.contains(where())).isTrue();

    act(() -> plugs.plug(LAPTOP, BEAMER));
    assertThat(window().isFullScreen()).isTrue();
    assertThat(remembered()).isEqualTo("640 0 640 400");
  }

  @Test
  void filledByHandItStaysWhereItIsWhenAnotherDisplayIsPluggedIn() {
    open(LAPTOP);
    press(KeyCode.F11);

    act(() -> plugs.plug(LAPTOP, BEAMER));

    assertThat(window().isFullScreen()).isTrue();
  }

  @Test
  void afterFillingTheOnlyDisplayItOpensAsAWindowAgain() {
    open(LAPTOP);
    press(KeyCode.F11);
    assertThat(window().isFullScreen()).isTrue();
    act(projector::close);
    act(projector::open);
    assertThat(window().isFullScreen()).isFalse();
  }

  @Test
  void aWindowThatSomebodyMovedOpensWhereTheyPutIt() {
    open(LAPTOP);
    assertThat(where()).isEqualTo(new Rectangle2D(320, 32, 320, 180));
    act(() -> {
      window().setX(10);
      window().setY(200);
      window().setWidth(330);
    });
    act(projector::close);
    act(projector::open);
    assertThat(where()).isEqualTo(new Rectangle2D(10, 200, 330, 180));
    assertThat(stage().isFocused()).isTrue();
  }

  @Test
  void aDisplayThatComesLaterIsLeftAlone() {
    open(LAPTOP);
    act(() -> plugs.plug(LAPTOP, BEAMER));
    assertThat(window().isFullScreen()).isFalse();
  }

  @Test
  void f11FillsTheDisplayAndLeavesItAndOtherKeysDriveTheConsole() {
    open(LAPTOP);
    press(KeyCode.F11);
    assertThat(window().isFullScreen()).isTrue();
    press(KeyCode.SPACE);
    press(KeyCode.PAGE_DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    assertThat(window().isFullScreen()).isFalse();
    press(KeyCode.F11);
    press(KeyCode.F11);
    assertThat(window().isFullScreen()).isFalse();
    assertThat(keys).containsExactly(KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.ENTER);
  }

  @Test
  void blankAndBackAndTheQrCode() {
    open(LAPTOP);
    act(projector::toggleBlank);
    assertThat(projector.blankProperty().get()).isTrue();
    assertThat(words()).isEmpty();
    act(projector::toggleBlank);
    assertThat(projector.blankProperty().get()).isFalse();
    assertThat(words()).contains("Join with your phone");
    act(projector::toggleQr);
    assertThat(words()).contains("192.168.1.20:8080").doesNotContain("Join with your phone");
  }

  @Test
  void itClosesWithTheMainWindowAndByItself() {
    open(LAPTOP);
    act(projector::close);
    assertThat(projector.openProperty().get()).isFalse();
    assertThat(plugs.listeners()).isEmpty();
    act(projector::open);
    assertThat(projector.openProperty().get()).isTrue();
    act(() -> stage().hide());
    assertThat(projector.openProperty().get()).isFalse();
  }

  @Test
  void itTakesTheColoursButNotTheSizeOfTheText() {
    open(LAPTOP);
    Scene scene = window().getScene();
    assertThat(scene.getRoot().getStyleClass()).contains("theme-light");
    theme.set(Theme.DARK);
    act(projector::dress);
    assertThat(scene.getRoot().getStyleClass()).contains("theme-dark");
    assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.contains("text-200"));
  }

  @Test
  void everythingInItHasAName() {
    open(LAPTOP);
    act(() -> projector.show(room.join(8).openObservation().view()));
    Scene scene = window().getScene();
    act(() -> Accessibility.check(scene.getRoot()));
    assertThat(words()).contains("0 of 8 voted");
  }

  private List<String> words() {
    Scene scene = window().getScene();
    return see(() ->
        Accessibility.all(scene.getRoot()).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
