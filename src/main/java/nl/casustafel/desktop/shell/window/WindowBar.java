package nl.casustafel.desktop.shell.window;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.choice.LanguageSwitch;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** The bar above every screen that has none of its own. */
public final class WindowBar extends HBox {

  /** Where its buttons lead. */
  public record Deeds(
      Runnable home, Runnable library, Runnable settings, Consumer<Language> speak) {}

  WindowBar(Texts texts, Deeds deeds) {
    getStyleClass().add("top-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            wordMark(),
            space,
            Buttons.plain(texts.of(ShellText.HOME), deeds.home()),
            Buttons.outlined(texts.of(ShellText.LIBRARY), deeds.library()),
            Buttons.outlined(texts.of(ShellText.SETTINGS), deeds.settings()),
            new LanguageSwitch(
                texts.language(),
                language -> texts.of(ShellText.SPEAK, language.ownName()),
                deeds.speak()));
  }

  private static HBox wordMark() {
    Label first = new Label("Casus");
    first.getStyleClass().add("word-mark");
    Label second = new Label("tafel");
    second.getStyleClass().add("word-mark-end");
    HBox mark = new HBox(first, second);
    mark.getStyleClass().add("word-mark-box");
    mark.setAccessibleRole(AccessibleRole.TEXT);
    mark.setAccessibleText("Casustafel");
    // The title of the window says it too, and half a name says nothing.
    mark.setMinWidth(0);
    mark.widthProperty().subscribe(() -> mark.setVisible(mark.getWidth() >= mark.prefWidth(-1)));
    return mark;
  }
}
