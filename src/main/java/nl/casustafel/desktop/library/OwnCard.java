package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
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
  private final VBox empty = new VBox();
  private final VBox copied = new VBox();
  private final Button open;
  private final Button reload;

  OwnCard(
      LibraryModel model,
      LibraryActions actions,
      CaseList list,
      LibraryScreen screen,
      Texts texts) {
    super(texts.of(LibraryText.OWN));
    this.model = model;
    this.texts = texts;
    this.list = list;
    open = Buttons.outlined(texts.of(LibraryText.OPEN_FOLDER), () -> withFolder(screen::open));
    reload = Buttons.outlined(texts.of(LibraryText.RELOAD), actions::reload);
    reload.setGraphic(Icons.RELOAD.node());
    FlowPane buttons =
        new FlowPane(
            Buttons.outlined(texts.of(LibraryText.CHOOSE_FOLDER), screen::chooseFolder),
            open,
            reload);
    buttons.getStyleClass().add("library-buttons");
    empty.getStyleClass().add("stack");
    copied.getStyleClass().addAll("notice", "copied-notice");
    getChildren().addAll(where, buttons, copied, empty, list);
    model.folderProperty().subscribe(this::showFolder);
    model.copiedProperty().subscribe(this::showCopied);
  }

  void show(List<CaseSource> cases) {
    list.show(cases, true);
    showEmpty(cases.isEmpty());
  }

  private void showFolder(@Nullable Path folder) {
    where.setText(folder == null ? "" : folder.toString());
    Shown.when(folder != null, where);
    Shown.when(folder != null, open);
    Shown.when(folder != null, reload);
    showEmpty(list.getChildren().isEmpty());
  }

  private void showEmpty(boolean none) {
    boolean chosen = model.folderProperty().get() != null;
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
