package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A test in a window of the library, with eyes and hands. */
abstract class LibrarySight extends WindowTest {

  LibraryWindow window;
  @TempDir Path folder;

  final void open(@Nullable Path own) {
    show(
        () -> {
          window = new LibraryWindow(own, Language.EN);
          return window.root();
        },
        LibraryWindow.stylesheet());
  }

  static LibraryWindow window(Path own) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new LibraryWindow(own, Language.EN));
  }

  final CopyDraft draft() {
    return Objects.requireNonNull(window.model.draftProperty().get());
  }

  final Node focused() {
    return see(() -> Objects.requireNonNull(window.root().getScene().getFocusOwner()));
  }

  /** What is said to be wrong below the field of this name. */
  final String problemAt(String field) {
    Node whole =
        lookup(".field")
            .match(node -> ((Label) node.lookup(".field-label")).getText().equals(field))
            .query();
    return ((Label) whole.lookup(".field-problem")).getText();
  }

  final Button named(String name) {
    return lookup(".button")
        .<Button>match(
            button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
        .query();
  }

  final List<String> words() {
    return lookup(".label").queryAll().stream()
        .filter(LibrarySight::isShown)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
