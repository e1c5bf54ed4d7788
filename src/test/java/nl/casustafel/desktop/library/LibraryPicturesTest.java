package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryPicturesTest extends WindowTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "EN,LIGHT,100",
    "EN,DARK,100",
    "EN,HIGH_CONTRAST,100",
    "EN,LIGHT,200",
    "NL,LIGHT,100",
    "NL,DARK,100",
    "NL,HIGH_CONTRAST,100",
    "NL,LIGHT,200"
  })
  void ownCasesAndFilesWithProblems(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);
    String sheet = LibraryWindow.stylesheet();
    Path own = LibraryWindow.folderWithProblems(folder);

    assertThat(Screenshots.take("library", language, look, () -> library(own, language), sheet))
        .isNotEmptyFile();
    Parent shown = show(() -> library(own, language), look, sheet);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "EN,LIGHT,100",
    "EN,LIGHT,200",
    "NL,LIGHT,100",
    "NL,DARK,100",
    "NL,HIGH_CONTRAST,100"
  })
  void aLibraryWithoutOwnCases(Language language, Theme theme, int percent) {
    take("library-empty", language, new Look(theme, percent), () -> empty(language));
  }

  @ParameterizedTest
  @CsvSource({
    "EN,LIGHT,100",
    "EN,LIGHT,200",
    "NL,LIGHT,100",
    "NL,DARK,100",
    "NL,HIGH_CONTRAST,100"
  })
  void aFolderThatIsGone(Language language, Theme theme, int percent) {
    Path gone = Path.of("/media/usb/casussen");
    take(
        "library-folder-gone",
        language,
        new Look(theme, percent),
        () -> new LibraryWindow(gone, language).root());
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,200", "NL,LIGHT,100", "NL,DARK,100"})
  void aCopyThatIsRefused(Language language, Theme theme, int percent) {
    take("library-refused", language, new Look(theme, percent), () -> refused(language));
  }

  private void take(String name, Language language, Look look, Supplier<Parent> content) {
    String sheet = LibraryWindow.stylesheet();
    assertThat(Screenshots.take(name, language, look, content, sheet)).isNotEmptyFile();
    Parent shown = show(content, look, sheet);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  private Parent refused(Language language) {
    LibraryWindow window = new LibraryWindow(folder, language);
    window.model.startCopy(window.source("chatlog-finetuning"));
    CopyDraft draft = Objects.requireNonNull(window.model.draftProperty().get());
    draft.titleProperty(Language.NL).set("");
    draft.idProperty().set("patient-summaries");
    window.model.makeCopy(folder, () -> {});
    return window.root();
  }

  private static Parent empty(Language language) {
    LibraryWindow window = new LibraryWindow(null, language);
    window.model.startCopy(window.source("chatlog-finetuning"));
    return window.root();
  }

  private static Parent library(Path own, Language language) {
    LibraryWindow window = new LibraryWindow(own, language);
    window.model.startCopy(window.source("recruitment-screening"));
    return window.root();
  }
}
