package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;

/** The settings in a window. */
abstract class SettingsJourney extends WindowTest {
  SettingsWindow window;

  final void open(boolean dataFirst, DataFacts facts) {
    show(
        () -> {
          window = new SettingsWindow(Language.EN, dataFirst, facts);
          return window.layer;
        },
        SettingsWindow.stylesheet());
  }

  final void tabTo(String name) {
    for (int i = 0; i < 40 && !name.equals(nameOf(focused())); i++) {
      type(KeyCode.TAB);
    }
    assertThat(nameOf(focused())).isEqualTo(name);
  }

  final Node focused() {
    return see(() -> {
      Node owner = window.screen.root().getScene().getFocusOwner();
      return owner == null ? window.screen.root() : owner;
    });
  }

  static String nameOf(Node node) {
    return node.getAccessibleText() == null && node instanceof Labeled labeled
        ? labeled.getText()
        : String.valueOf(node.getAccessibleText());
  }

  final Button named(String name) {
    return lookup(".button").<Button>match(button -> name.equals(nameOf(button))).query();
  }

  final List<String> words() {
    return Objects.requireNonNull(lookup(".label").queryAll()).stream()
        .filter(SettingsJourney::isShown)
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
