package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class TypedBeforehandTest extends WindowTest {
  @TempDir Path folder;
  private Shell shell;

  @AfterEach
  void closeData() {
    act(() -> shell.data().close());
  }

  private void startPreparing() throws Exception {
    act(() -> {
      shell = new Shell(stage(), new TestServices(folder), Language.EN, Tasks.onVirtualThreads());
      shell.open();
    });
    until(() -> !lookup("Begin").queryAll().isEmpty());
    act(() -> lookup("Begin").queryButton().fire());
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
    act(() -> shell.data().close());

    startPreparing();
    assertThat(see(() -> title().getText())).isEqualTo("Pilot East");
    act(() -> lookup("Cancel").queryButton().fire());
    until(() -> Files.notExists(typed));
  }
}
