package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.casefile.library.FolderTrouble;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The own cases, the folder they are in, and a word when there are none. */
final class OwnCard extends Card {
  private final LibraryModel model;
  private final Texts texts;
  private final CaseList list;
  private final Paragraph where = new Paragraph("", "secondary");
  private final VBox trouble = new VBox();
  private final VBox empty = new VBox();
  private final VBox copied = new VBox();
  private final Button open;
  private final Button reload;

  OwnCard(
      LibraryModel model,
      CaseList list,
      CaseLine.Deeds deeds,
      Consumer<Path> opening,
      Texts texts,
      Listening listening) {
    super(texts.of(LibraryText.OWN));
    this.model = model;
    this.texts = texts;
    this.list = list;
    open = Buttons.outlined(texts.of(LibraryText.OPEN_FOLDER), () -> withFolder(opening));
    reload = Buttons.outlined(texts.of(LibraryText.RELOAD), deeds::reload);
    reload.setGraphic(Icons.RELOAD.node());
    FlowPane buttons =
        new FlowPane(
            Buttons.outlined(texts.of(LibraryText.CHOOSE_FOLDER), deeds::chooseFolder),
            open,
            reload);
    buttons.getStyleClass().add("library-buttons");
    trouble.getStyleClass().addAll("notice", "notice-attention", "folder-notice");
    empty.getStyleClass().add("stack");
    copied.getStyleClass().addAll("notice", "copied-notice");
    getChildren().addAll(where, trouble, buttons, copied, empty, list);
    listening.to(model.shelfProperty(), this::show);
    listening.toChange(model.folderProperty(), () -> show(model.shelfProperty().get()));
    listening.to(model.copiedProperty(), this::showCopied);
  }

  private void show(@Nullable CaseShelf shelf) {
    Path folder = model.folderProperty().get();
    boolean read = model.folderIsRead();
    where.setText(folder == null ? "" : folder.toString());
    Shown.when(folder != null && read, where);
    Shown.when(folder != null && read, open);
    Shown.when(folder != null, reload);
    if (shelf != null) {
      list.show(shelf.own());
    }
    showTrouble(folder, shelf == null ? null : shelf.trouble());
    showEmpty(folder, shelf != null && shelf.own().isEmpty() && (read || folder == null));
  }

  private void showTrouble(@Nullable Path folder, @Nullable FolderTrouble now) {
    trouble.getChildren().clear();
    if (folder != null && now != null) {
      trouble
          .getChildren()
          .addAll(
              new Paragraph(FolderWords.title(now, folder, texts), "notice-title"),
              new Paragraph(FolderWords.whatToDo(now, texts)));
    }
    Shown.when(!trouble.getChildren().isEmpty(), trouble);
  }

  private void showEmpty(@Nullable Path folder, boolean none) {
    boolean chosen = folder != null;
    empty
        .getChildren()
        .setAll(
            new Paragraph(texts.of(chosen ? LibraryText.NO_OWN : LibraryText.NO_FOLDER), "strong"),
            new Paragraph(
                texts.of(chosen ? LibraryText.NO_OWN_HINT : LibraryText.NO_FOLDER_HINT),
                "page-line"));
    Shown.when(none, empty);
  }

  private void showCopied(@Nullable CaseSource copy) {
    copied.getChildren().clear();
    if (copy != null) {
      copied.getChildren().add(new Paragraph(texts.of(LibraryText.COPIED, copy.fileName())));
    }
    Shown.when(copy != null, copied);
  }

  private void withFolder(Consumer<Path> deed) {
    Path folder = model.folderProperty().get();
    if (folder != null) {
      deed.accept(folder);
    }
  }
}
