package nl.casustafel.desktop.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;

/** Says, where a copy was asked for, that a folder has to be chosen first and what it is for. */
final class FolderFirst extends VBox {
  private final Button choose;

  FolderFirst(Texts texts, Runnable chooseFolder, Runnable cancel) {
    getStyleClass().add("copy-form");
    choose = Buttons.filled(texts.of(LibraryText.CHOOSE_FOLDER), chooseFolder);
    choose.setAccessibleText(texts.of(LibraryText.FOLDER_FIRST_CHOOSE));
    FlowPane buttons =
        new FlowPane(choose, Buttons.outlined(texts.of(LibraryText.COPY_CANCEL), cancel));
    buttons.getStyleClass().add("library-buttons");
    getChildren()
        .addAll(
            new Paragraph(texts.of(LibraryText.FOLDER_FIRST), "strong"),
            new Paragraph(texts.of(LibraryText.FOLDER_FIRST_HINT), "secondary"),
            buttons);
  }

  /** Where the keyboard goes on. */
  Node first() {
    return choose;
  }
}
