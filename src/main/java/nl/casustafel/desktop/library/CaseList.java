package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Cases below each other; below one of them, perhaps, the form of its copy. */
final class CaseList extends VBox {
  private final LibraryModel model;
  private final LibraryActions actions;
  private final CaseLine.Deeds deeds;
  private final Texts texts;

  CaseList(LibraryModel model, LibraryActions actions, CaseLine.Deeds deeds, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.deeds = deeds;
    this.texts = texts;
    getStyleClass().add("case-list");
    model.draftProperty().subscribe(this::showForm);
  }

  void show(List<CaseSource> cases, boolean own) {
    getChildren()
        .setAll(cases.stream().map(source -> new CaseLine(source, own, deeds, texts)).toList());
    showForm(model.draftProperty().get());
  }

  private void showForm(@Nullable CopyDraft draft) {
    Path folder = model.folderProperty().get();
    for (CaseLine line : lines()) {
      if (draft != null && folder != null && draft.source().equals(line.source())) {
        CopyForm form =
            new CopyForm(
                draft,
                folder,
                texts,
                () -> model.makeCopy(folder, actions::reload),
                model::dropCopy);
        line.showBelow(form);
        form.first().requestFocus();
      } else {
        line.showBelow();
      }
    }
  }

  private List<CaseLine> lines() {
    return getChildren().stream().map(CaseLine.class::cast).toList();
  }
}
