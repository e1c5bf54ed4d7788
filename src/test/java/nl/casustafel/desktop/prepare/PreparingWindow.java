package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** A test in a window in which a workshop is prepared. */
abstract class PreparingWindow extends WindowTest {
  final List<Object> ledTo = new ArrayList<>();
  PrepareModel model;
  PrepareScreen screen;

  static String stylesheet() {
    return Objects.requireNonNull(PrepareScreen.class.getResource("prepare.css")).toExternalForm();
  }

  static PrepareScreen screen(PrepareModel model, Language window, List<Object> ledTo) {
    PrepareActions actions =
        new PrepareActions() {
          @Override
          public void begin(CaseSource source, Prepared prepared) {
            ledTo.add(prepared);
          }

          @Override
          public void cancel() {
            ledTo.add("cancel");
          }
        };
    return new PrepareScreen(model, actions, new Texts(window));
  }

  final void open(CaseSource source) {
    model = Cases.model(source, Language.EN);
    show(
        () -> {
          screen = screen(model, Language.EN, ledTo);
          return screen.root();
        },
        stylesheet());
    act(() -> screen.firstFocus().requestFocus());
  }

  final void tabTo(String name) {
    for (int i = 0; i < 60 && !name.equals(nameOf(focused())); i++) {
      type(KeyCode.TAB);
    }
    assertThat(nameOf(focused())).isEqualTo(name);
  }

  final Node focused() {
    return see(() -> Objects.requireNonNull(screen.root().getScene().getFocusOwner()));
  }

  static String nameOf(Node node) {
    return node.getAccessibleText() == null && node instanceof Button button
        ? button.getText()
        : String.valueOf(node.getAccessibleText());
  }

  final Button named(String name) {
    return lookup(".button").<Node>match(node -> name.equals(nameOf(node))).queryAs(Button.class);
  }

  final RadioButton radio(String text) {
    return lookup(".radio-button")
        .<RadioButton>match(radio -> text.equals(radio.getText()))
        .query();
  }

  final List<String> suggestions() {
    return lookup(".suggestion").queryAllAs(Button.class).stream().map(Button::getText).toList();
  }

  final List<String> words() {
    return lookup(".label").queryAll().stream()
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .map(node -> ((Label) node).getText())
        .toList();
  }
}
