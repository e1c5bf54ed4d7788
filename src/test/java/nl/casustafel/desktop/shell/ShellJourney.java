package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame, with a real database behind it. */
abstract class ShellJourney extends WindowTest {
  @TempDir Path folder;
  final Background background = new Background();
  Shell shell;

  @AfterEach
  final void closeData() {
    showNothing();
    background.await();
    act(() -> shell.data().close());
  }

  final void start() {
    TestServices services = new TestServices(folder);
    act(() -> {
      shell = new Shell(stage(), services, Language.EN, background.tasks());
      shell.open();
    });
  }

  final void keepOneWorkshop() {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
  }

  final void awaitText(String text) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> see(() -> isShown(text)));
    settle();
  }

  final boolean isShown(String text) {
    Parent root = stage().getScene().getRoot();
    return Accessibility.all(root).stream()
        .anyMatch(node -> node instanceof Labeled words && text.equals(words.getText()));
  }
}
