package nl.casustafel.desktop.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.Typed;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The library as it stands in a window, over a real folder; the system’s dialogs answer as told.
 */
final class LibraryWindow implements LibraryActions, Folders {
  final List<String> ledTo = new ArrayList<>();
  final LibraryModel model =
      new LibraryModel(new Tasks(Runnable::run, Runnable::run), Typed.nothing());
  final LibraryScreen screen;
  @Nullable Path chosenNext;
  int asked;
  private final CaseLibrary library = new CaseLibrary(BuiltIn.guide().knownIds());
  private final DialogLayer layer;
  private final Texts texts;
  private @Nullable Path folder;

  LibraryWindow(@Nullable Path folder, Language language) {
    this.folder = folder;
    Texts texts = new Texts(language);
    layer = new DialogLayer(texts);
    this.texts = texts;
    screen = another();
    layer.setContent(screen.root());
    reload();
  }

  Parent root() {
    return layer;
  }

  /** A screen over the same model, as for another visit. */
  LibraryScreen another() {
    return another(model);
  }

  LibraryScreen another(LibraryModel other) {
    return new LibraryScreen(
        other,
        this,
        new LibraryScreen.Surroundings(this, layer, new Tasks(Runnable::run, Runnable::run)),
        texts);
  }

  static String stylesheet() {
    return Objects.requireNonNull(LibraryScreen.class.getResource("library.css")).toExternalForm();
  }

  /** A folder with a copy that is right, and two files that are not. */
  static Path folderWithProblems(Path folder) {
    try {
      String right =
          text("recruitment-screening").replace("id: recruitment-screening", "id: letters");
      Files.writeString(folder.resolve("letters.yaml"), right);
      String wrong =
          text("patient-summaries")
              .replace("id: patient-summaries", "id: records")
              .replaceFirst("theme: [a-z-]+", "theme: transparancy")
              .replaceFirst("stance: [a-z-]+", "stance: perhaps");
      Files.writeString(folder.resolve("records.yaml"), wrong);
      Files.writeString(folder.resolve("torn.yaml"), "format: 1\nid: torn\ntitle: {en: Torn");
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(String id) {
    return new CaseLibrary(BuiltIn.guide().knownIds()).builtIn().find(id).orElseThrow().text();
  }

  CaseSource source(String id) {
    return shelf().find(id).orElseThrow();
  }

  CaseShelf shelf() {
    return folder == null ? library.builtIn() : library.with(folder);
  }

  @Override
  public void begin(CaseSource source) {
    ledTo.add("begin " + source.template().id());
  }

  @Override
  public void useFolder(Path chosen) {
    folder = chosen;
    ledTo.add("use " + chosen.getFileName());
    reload();
  }

  @Override
  public void reload() {
    model.show(shelf(), BuiltIn.guide().knownIds(), folder);
  }

  @Override
  public Optional<Path> chooseFolder(@Nullable Path start) {
    asked++;
    return Optional.ofNullable(chosenNext);
  }

  @Override
  public void open(Path fileOrFolder) {
    ledTo.add("open " + fileOrFolder.getFileName());
  }
}
