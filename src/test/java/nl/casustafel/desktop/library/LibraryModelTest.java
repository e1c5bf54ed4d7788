package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.Typed;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelTest {
  private final CaseLibrary library = new CaseLibrary(BuiltIn.guide().knownIds());
  private final Typed typed = new Typed();
  private final LibraryModel model =
      new LibraryModel(new Tasks(Runnable::run, Runnable::run), typed.opened());
  private final List<String> told = new ArrayList<>();
  @TempDir private Path folder;

  @BeforeEach
  void read() {
    model.show(library.with(folder), BuiltIn.guide().knownIds(), folder);
  }

  @Test
  void aCopyHasANewIdAndTitleAndIsACaseOfItsOwn() {
    CopyDraft draft = draftOf("recruitment-screening");
    assertThat(draft.idProperty().get()).isEqualTo("recruitment-screening-2");
    assertThat(draft.titleProperty(Language.NL).get()).isEqualTo("Kandidaten selecteren (kopie)");
    draft.idProperty().set("letters");
    draft.titleProperty(Language.EN).set("Letters");
    draft.titleProperty(Language.NL).set("Brieven");

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(told).containsExactly("made");
    assertThat(model.draftProperty().get()).isNull();
    CaseShelf shelf = library.with(folder);
    assertThat(shelf.problems()).isEmpty();
    assertThat(shelf.own())
        .singleElement()
        .isEqualTo(model.copiedProperty().get())
        .extracting(own -> own.template().titles().title())
        .isEqualTo(new LocalizedText("Letters", "Brieven"));
  }

  @Test
  void whatWasTypedForACopyIsThereAfterACrashAndGoesOnceItIsMadeOrGivenUp() {
    draftOf("recruitment-screening").titleProperty(Language.EN).set("Letters");
    LibraryModel again = new LibraryModel(new Tasks(Runnable::run, Runnable::run), typed.opened());
    again.show(library.with(folder), BuiltIn.guide().knownIds(), folder);
    CaseSource source = library.with(folder).find("recruitment-screening").orElseThrow();
    again.startCopy(source);
    CopyDraft draft = Objects.requireNonNull(again.draftProperty().get());
    assertThat(draft.titleProperty(Language.EN).get()).isEqualTo("Letters");
    again.dropCopy();
    assertThat(typed.stored()).isEmpty();

    again.startCopy(source);
    Objects.requireNonNull(again.draftProperty().get()).idProperty().set("letters");
    assertThat(typed.stored()).hasSize(1);
    again.makeCopy(folder, () -> told.add("made"));
    assertThat(told).containsExactly("made");
    assertThat(typed.stored()).isEmpty();
  }

  @Test
  void anIdThatACaseAlreadyHasIsRefused() {
    draftOf("recruitment-screening").idProperty().set("patient-summaries");

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(flaws())
        .containsExactly(
            "Id: There is already a case with the id “patient-summaries”. Choose another one.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anIdThatIsNoIdIsRefusedWithTheReason() {
    draftOf("recruitment-screening").idProperty().set("../Letters");

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(flaws())
        .containsExactly(
            "Id: “../Letters” cannot be an id. Use small letters, digits and hyphens, beginning"
                + " with a letter, at most 64 characters.");
    assertThat(told).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCopyNeedsATitleInEachLanguageOfTheCase() {
    CopyDraft draft = draftOf("recruitment-screening");
    draft.titleProperty(Language.EN).set(" ");

    model.makeCopy(folder, () -> told.add("made"));
    assertThat(flaws()).containsExactly("Title EN: Give the copy a title in this language too.");

    draft.titleProperty(Language.NL).set("");
    model.makeCopy(folder, () -> told.add("made"));
    assertThat(flaws())
        .containsExactly(
            "Title NL: Give the copy a title in this language too.",
            "Title EN: Give the copy a title in this language too.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTitleThatIsTooLongIsSaidAtThatTitle() {
    draftOf("recruitment-screening").titleProperty(Language.EN).set("x".repeat(4001));

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(flaws())
        .isNotEmpty()
        .allMatch(flaw -> flaw.startsWith("Title EN: ") && flaw.contains("4,001 characters"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRefusedCopyIsMadeOnceWhatWasWrongIsPutRight() {
    CopyDraft draft = draftOf("recruitment-screening");
    draft.idProperty().set("patient-summaries");
    model.makeCopy(folder, () -> told.add("made"));
    draft.idProperty().set("letters");

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(told).containsExactly("made");
    assertThat(folder.resolve("letters.yaml")).exists();
  }

  @Test
  void aCopyBegunWithoutAFolderGetsAnIdThatIsFreeInTheFolderChosenThen() throws IOException {
    model.show(library.builtIn(), BuiltIn.guide().knownIds(), null);
    draftOf("recruitment-screening");
    String taken =
        library
            .builtIn()
            .find("recruitment-screening")
            .orElseThrow()
            .text()
            .replace("id: recruitment-screening", "id: recruitment-screening-2");
    Files.writeString(folder.resolve("mine.yaml"), taken);

    model.show(library.with(folder), BuiltIn.guide().knownIds(), folder);

    assertThat(Objects.requireNonNull(model.draftProperty().get()).idProperty().get())
        .isEqualTo("recruitment-screening-3");
  }

  @Test
  void aFolderThatIsGoneIsMadeAgainForACopy() throws IOException {
    Path gone = folder.resolve("gone");
    model.show(library.with(gone), BuiltIn.guide().knownIds(), gone);
    assertThat(model.folderIsThere()).isFalse();
    draftOf("recruitment-screening").idProperty().set("letters");

    model.makeCopy(gone, () -> told.add("made"));

    assertThat(gone.resolve("letters.yaml")).exists();
    assertThat(library.with(gone).trouble()).isNull();
  }

  @Test
  void aCopyThatCannotBeWrittenIsSaidAtTheFormAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    draftOf("recruitment-screening").idProperty().set("letters");

    model.makeCopy(file, () -> told.add("made"));

    assertThat(flaws())
        .containsExactly(
            "Whole: There is no folder there for letters.yaml. Make it first, or choose another"
                + " place.");
    assertThat(told).isEmpty();
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws IOException {
    Files.writeString(folder.resolve("letters.yaml"), "mine");
    draftOf("recruitment-screening").idProperty().set("letters");

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(flaws()).singleElement().asString().contains("letters.yaml");
    assertThat(folder.resolve("letters.yaml")).hasContent("mine");
  }

  @Test
  void aCopyThatIsDroppedLeavesNothing() {
    CopyDraft draft = draftOf("recruitment-screening");
    model.dropCopy();

    model.makeCopy(folder, () -> told.add("made"));

    assertThat(draft.flawsProperty().get()).isEmpty();
    assertThat(told).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theDescriptionOfCaseFilesComesWithTheAppAndOverwritesNothing() throws IOException {
    Files.writeString(folder.resolve("case.schema.json"), "mine");

    Path text = Description.into(folder);

    assertThat(text).isEqualTo(folder.resolve("case-format.md")).content().contains("case");
    assertThat(folder.resolve("case.schema.json")).hasContent("mine");
    assertThat(library.with(folder).problems()).isEmpty();
  }

  private CopyDraft draftOf(String id) {
    CaseSource source = library.builtIn().find(id).orElseThrow();
    model.startCopy(source);
    return Objects.requireNonNull(model.draftProperty().get());
  }

  private List<String> flaws() {
    Texts texts = new Texts(Language.EN);
    return Objects.requireNonNull(model.draftProperty().get()).flawsProperty().get().stream()
        .map(flaw -> place(flaw.place()) + ": " + flaw.words().apply(texts))
        .toList();
  }

  private static String place(CopyFlaw.Place place) {
    return switch (place) {
      case CopyFlaw.Place.Id ignored -> "Id";
      case CopyFlaw.Place.Title title -> "Title " + title.language();
      case CopyFlaw.Place.Whole ignored -> "Whole";
    };
  }
}
