package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.WindowEvent;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.WindowBar;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class TypedBeforehandTest extends WindowTest {
  @TempDir Path folder;
  private final Background background = new Background();
  private Shell shell;

  @AfterEach
  void closeData() {
    showNothing();
    background.await();
    if (shell != null) {
      act(() -> shell.data().close());
    }
  }

  private void startPreparing() throws Exception {
    act(() -> {
      shell = new Shell(stage(), new TestServices(folder), Language.EN, background.tasks());
      shell.open();
    });
    until(() -> {
      Optional<Button> begin = lookup("Begin").match(Button.class::isInstance).tryQuery();
      begin.ifPresent(Button::fire);
      return begin.isPresent();
    });
    until(() -> !lookup("New workshop").queryAll().isEmpty());
  }

  private void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            see(() -> {
              try {
                return holds.call();
              } catch (Exception failed) {
                throw new IllegalStateException(failed);
              }
            }));
    settle();
  }

  private TextInputControl title() {
    return see(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .filter(field -> String.valueOf(field.getAccessibleText()).startsWith("Title"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aWorkshopThatIsBeingPreparedIsThereAfterACrashAndGoneOnceItIsGivenUp() throws Exception {
    Path typed = folder.resolve("typed.properties");
    startPreparing();
    act(() -> title().setText("Pilot East"));
    until(() -> Files.exists(typed) && Files.readString(typed).contains("Pilot East"));
    closeData();

    startPreparing();
    assertThat(see(() -> title().getText())).isEqualTo("Pilot East");
    act(() -> lookup("Cancel").queryButton().fire());
    until(() -> Files.notExists(typed));
  }

  private void close() {
    act(() -> Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  private boolean isSaid(String words) {
    return lookup(".label").queryAll().stream()
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .anyMatch(label -> ((Label) label).getText().contains(words));
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void whatCannotBeKeptIsSaidAndTheWindowDoesNotCloseWithoutAsking() throws Exception {
    Path inTheWay = Files.createDirectory(folder.resolve("typed.properties"));
    Files.createFile(inTheWay.resolve("something"));
    startPreparing();
    act(() -> title().setText("Pilot East"));
    until(() -> isSaid("is not kept: it is gone when you quit"));
    close();
    until(() -> isSaid("Quit without keeping it?"));
    assertThat(see(() -> stage().isShowing())).isTrue();
    act(() ->
        lookup("Cancel").queryAll().stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .reduce((before, last) -> last)
            .orElseThrow()
            .fire());

    Files.delete(inTheWay.resolve("something"));
    Files.delete(inTheWay);
    act(() -> lookup("Try again").queryButton().fire());
    until(() -> !isSaid("is not kept: it is gone when you quit"));
    assertThat(folder.resolve("typed.properties")).content().contains("Pilot East");
  }

  @Test
  void theLastKeysAreKeptBeforeAnythingElseHappensThoughTheirMomentHasNotCome() {
    Tasks neverSoon = new Tasks(Runnable::run, Runnable::run, soon -> {});
    act(() -> {
      MainWindow window =
          new MainWindow(
              stage(),
              new Texts(Language.EN),
              new WindowBar.Deeds(() -> {}, () -> {}, () -> {}, language -> {}));
      Beforehand beforehand = new Beforehand(folder, neverSoon, window);
      DraftKey key = DraftKey.waiting("workshop", "title");
      beforehand.kept().put(key, new DraftText("Pilot East", ""));
      assertThat(folder).isEmptyDirectory();
      AtomicReference<Map<DraftKey, DraftText>> atTheEnd = new AtomicReference<>();
      beforehand.keepThen(() -> atTheEnd.set(new BeforehandFile(folder).read()));
      assertThat(atTheEnd).hasValue(Map.of(key, new DraftText("Pilot East", "")));
    });
  }
}
