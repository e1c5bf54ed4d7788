package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Cases below each other; below one of them, perhaps, the form of its copy. */
final class CaseList extends VBox {
  private final LibraryModel model;
  private final CaseLine.Deeds deeds;
  private final Texts texts;
  private final boolean own;
  // A draft can outlive many forms of it.
  private final Listening toDraft = new Listening();

  CaseList(
      LibraryModel model, boolean own, CaseLine.Deeds deeds, Texts texts, Listening listening) {
    this.model = model;
    this.own = own;
    this.deeds = deeds;
    this.texts = texts;
    getStyleClass().add("case-list");
    listening.until(toDraft::end);
    listening.to(model.draftProperty(), this::showForm);
    listening.toChange(model.folderProperty(), () -> showForm(model.draftProperty().get()));
  }

  void show(List<CaseSource> cases) {
    getChildren()
        .setAll(cases.stream().map(source -> new CaseLine(source, own, deeds, texts)).toList());
    showForm(model.draftProperty().get());
  }

  private void showForm(@Nullable CopyDraft draft) {
    toDraft.end();
    for (CaseLine line : lines()) {
      if (draft == null || !draft.source().equals(line.source())) {
        line.showBelow();
      } else {
        showForm(draft, line);
      }
    }
  }

  private void showForm(CopyDraft draft, CaseLine line) {
    Path folder = model.folderProperty().get();
    if (folder == null) {
      FolderFirst before = new FolderFirst(texts, deeds::chooseFolder, model::dropCopy);
      line.showBelow(before);
      before.first().requestFocus();
    } else {
      String hint = CopyForm.hint(folder, model.folderIsThere(), texts);
      CopyForm form =
          new CopyForm(
              draft,
              hint,
              texts,
              new CopyForm.Deeds(() -> model.makeCopy(folder, deeds::reload), model::dropCopy),
              model.kept(),
              toDraft);
      line.showBelow(form);
      form.first().requestFocus();
    }
  }

  private List<CaseLine> lines() {
    return getChildren().stream().map(CaseLine.class::cast).toList();
  }
}
