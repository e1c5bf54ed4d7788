package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window with a workshop in its console, on a real database, for tests of what is around. */
public abstract class ContinuedWorkshop extends WindowTest {
  @TempDir Path folder;
  TestServices services;
  private final Background background = new Background();
  private Shell shell;

  @BeforeEach
  final void continueAWorkshop() throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
    services = new TestServices(folder);
    act(() -> {
      shell = new Shell(stage(), services, Language.EN, background.tasks());
      shell.open();
      stage().setWidth(1400);
    });
    continueIt();
  }

  @AfterEach
  final void closeData() {
    showNothing();
    background.await();
    act(() -> shell.data().close());
    services.room.close();
  }

  /** From Home to the console. */
  final void continueIt() throws Exception {
    until(() -> isShown("Continue"));
    press("Continue");
    until(() -> see(() -> lookup(".console").tryQuery().isPresent()));
  }

  final void home() {
    act(() -> ((ButtonBase) lookup(".console-top .icon-button").query()).fire());
  }

  final void until(Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what);
    settle();
  }

  final boolean isShown(String text) {
    return words(stage()).contains(text);
  }

  final List<String> words(Stage window) {
    return see(() ->
        Accessibility.all(window.getScene().getRoot()).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> String.valueOf(((Labeled) node).getText()))
            .toList());
  }

  final void press(String text) {
    act(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> text.equals(button.getText()) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }
}
