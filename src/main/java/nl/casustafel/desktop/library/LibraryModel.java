package nl.casustafel.desktop.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseCopy;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.casefile.library.FolderTrouble;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cases there are, the folder of the own ones, and a copy being made. JavaFX thread only. */
public final class LibraryModel {
  private static final Logger LOG = LoggerFactory.getLogger(LibraryModel.class);

  private final Tasks tasks;
  private final KeptTexts kept;
  private final ReadOnlyObjectWrapper<@Nullable CaseShelf> shelf = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CopyDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CaseSource> copied = new ReadOnlyObjectWrapper<>();
  private @Nullable KnownIds known;

  /**
   * @param kept what is typed for a copy
   */
  public LibraryModel(Tasks tasks, KeptTexts kept) {
    this.tasks = tasks;
    this.kept = kept;
  }

  /**
   * Shows the cases.
   *
   * @param ownFolder where the own ones were read from, or null when no folder is chosen
   */
  public void show(CaseShelf cases, KnownIds ids, @Nullable Path ownFolder) {
    known = ids;
    boolean firstFolder = folder.get() == null && ownFolder != null;
    CopyDraft waiting = draft.get();
    if (waiting != null && firstFolder) {
      // Only now is it known which ids are free in the folder.
      draft.set(copy(waiting.source(), cases));
    }
    folder.set(ownFolder);
    shelf.set(cases);
  }

  /** Starts a copy; nothing is written yet, and a folder may still have to be chosen. */
  void startCopy(CaseSource source) {
    CaseShelf cases = shelf.get();
    if (cases != null) {
      copied.set(null);
      draft.set(copy(source, cases));
    }
  }

  // Goes on with what was typed for a copy of this case and was not given up.
  private CopyDraft copy(CaseSource source, CaseShelf cases) {
    CopyDraft copy = new CopyDraft(source, cases);
    copy.keepIn(form(source));
    return copy;
  }

  /** Where what is typed for a copy is kept. */
  KeptTexts kept() {
    return kept;
  }

  private KeptForm form(CaseSource source) {
    return new KeptForm(kept, "copy of " + source.template().id());
  }

  void dropCopy() {
    CopyDraft copy = draft.get();
    if (copy != null) {
      form(copy.source()).done();
    }
    draft.set(null);
  }

  /** Writes the copy into the folder; runs {@code made} when it is there. */
  void makeCopy(Path target, Runnable made) {
    CopyDraft copy = draft.get();
    KnownIds ids = known;
    if (copy == null || ids == null || isRefused(copy)) {
      return;
    }
    String id = copy.idProperty().get().strip();
    tasks.run(
        () -> CaseCopy.into(target, copy.source(), id, copy.title(), ids),
        result -> {
          switch (result) {
            case ReadResult.Loaded<CaseSource> loaded -> {
              dropCopy();
              copied.set(loaded.value());
              made.run();
            }
            case ReadResult.Rejected<CaseSource> rejected ->
                copy.refuse(rejected.problems().stream().map(CopyFlaw::of).toList());
          }
        },
        problem -> {
          LOG.warn("a case could not be copied", problem);
          copy.refuse(List.of(CopyFlaw.notWritten()));
        });
  }

  private boolean isRefused(CopyDraft copy) {
    List<CopyFlaw> flaws =
        new ArrayList<>(copy.untitled().stream().map(CopyFlaw::inTitle).toList());
    CaseShelf cases = shelf.get();
    String id = copy.idProperty().get().strip();
    if (cases != null && cases.find(id).isPresent()) {
      flaws.add(CopyFlaw.inId(texts -> texts.of(LibraryText.ID_TAKEN, id)));
    }
    copy.refuse(flaws);
    return !flaws.isEmpty();
  }

  /** Whether a folder is chosen and there, or was when it was read last. */
  boolean folderIsThere() {
    CaseShelf cases = shelf.get();
    return folder.get() != null && (cases == null || cases.trouble() != FolderTrouble.MISSING);
  }

  /** Whether nothing kept the folder from being read, at least in part. */
  boolean folderIsRead() {
    CaseShelf cases = shelf.get();
    return folderIsThere() && (cases == null || cases.trouble() != FolderTrouble.UNREADABLE);
  }

  /** The cases; null as long as they are not read. */
  ReadOnlyObjectProperty<@Nullable CaseShelf> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** The folder of the own cases; null when none is chosen. */
  ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** The copy that is being made; null when there is none. */
  ReadOnlyObjectProperty<@Nullable CopyDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** The copy that was made last; null when there is none to tell of. */
  ReadOnlyObjectProperty<@Nullable CaseSource> copiedProperty() {
    return copied.getReadOnlyProperty();
  }
}
