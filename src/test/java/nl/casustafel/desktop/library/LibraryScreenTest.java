package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.casustafel.casefile.CaseLibrary;
import nl.casustafel.casefile.CaseShelf;
import nl.casustafel.casefile.FolderTrouble;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class LibraryScreenTest extends WindowTest {
  private LibraryWindow window;
  @TempDir private Path folder;

  private void open(@Nullable Path own) {
    show(
        () -> {
          window = new LibraryWindow(own, Language.EN);
          return window.root();
        },
        LibraryWindow.stylesheet());
  }

  @Test
  void everyCaseSaysHowLargeItIsAndInWhichLanguages() {
    open(null);

    assertThat(words())
        .contains(
            "Selecting candidates", "8 observations", "Nederlands", "English", "6 observations");
    act(named("Begin: Selecting candidates")::fire);
    assertThat(window.ledTo).containsExactly("begin recruitment-screening");
  }

  @Test
  void withoutAFolderThePlaceSaysWhatItIsForAndOneCanBeChosen() {
    open(null);
    assertThat(words()).contains("No folder chosen yet").doesNotContain(folder.toString());

    window.chosenNext = folder;
    clickOn("Choose a folder …");

    assertThat(words()).contains(folder.toString(), "No cases in this folder yet");
    clickOn("Open the folder");
    String name = folder.getFileName().toString();
    assertThat(window.ledTo).containsExactly("use " + name, "open " + name);
  }

  @Test
  void aCaseIsDuplicatedWithTheKeyboardAlone() {
    open(folder);
    act(() -> named("Duplicate: Selecting candidates").requestFocus());
    type(KeyCode.SPACE);
    settle();
    for (String typed : List.of("Brieven", "Letters", "letters")) {
      press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
      write(typed).type(KeyCode.TAB);
    }
    type(KeyCode.SPACE);
    settle();

    assertThat(folder.resolve("letters.yaml")).exists();
    assertThat(words()).contains("The copy is in your folder: letters.yaml", "Letters");
    act(named("Edit the file of: Letters")::fire);
    assertThat(window.ledTo).containsExactly("open letters.yaml");
  }

  @Test
  void anIdThatIsTakenIsSaidAtTheIdUntilSomethingElseIsTyped() {
    open(folder);
    act(named("Duplicate: Selecting candidates")::fire);
    act(() -> draft().idProperty().set("patient-summaries"));
    act(named("Make the copy")::fire);
    assertThat(problemAt("Id"))
        .isEqualTo("There is already a case with the id “patient-summaries”. Choose another one.");
    assertThat(focused().getAccessibleText()).startsWith("Id. There is already a case");

    write("x");
    settle();
    assertThat(problemAt("Id")).isEmpty();
    act(named("Cancel")::fire);
    assertThat(words()).doesNotContain("A copy of your own");
  }

  @Test
  void aTitleThatIsMissingInOneLanguageIsSaidAtThatTitleOnly() {
    open(folder);
    act(named("Duplicate: Selecting candidates")::fire);
    act(() -> draft().titleProperty(Language.NL).set(""));
    act(named("Make the copy")::fire);

    assertThat(problemAt("Title (Nederlands)"))
        .isEqualTo("Give the copy a title in this language too.");
    assertThat(problemAt("Title (English)")).isEmpty();
    assertThat(problemAt("Id")).isEmpty();
    assertThat(folder).isEmptyDirectory();

    act(named("Make the copy")::fire);
    assertThat(problemAt("Title (Nederlands)"))
        .isEqualTo("Give the copy a title in this language too.");
  }

  @Test
  void withoutAFolderDuplicatingSaysThatOneIsChosenFirstAndOpensNothingByItself() {
    open(null);
    act(named("Duplicate: Selecting candidates")::fire);

    assertThat(words())
        .contains("First choose a folder for your own cases")
        .doesNotContain("A copy of your own");
    assertThat(window.asked).isZero();
    assertThat(focused()).isSameAs(named("Choose a folder for your own cases"));
  }

  @Test
  void onceTheFolderIsChosenTheFormOfTheCopyFollowsByItself() {
    open(null);
    act(named("Duplicate: Selecting candidates")::fire);
    type(KeyCode.SPACE);
    settle();
    assertThat(window.asked).isEqualTo(1);
    assertThat(words()).contains("First choose a folder for your own cases");

    window.chosenNext = folder;
    type(KeyCode.SPACE);
    settle();

    assertThat(words())
        .contains("A copy of your own")
        .doesNotContain("First choose a folder for your own cases");
    assertThat(focused().getAccessibleText()).isEqualTo("Title (Nederlands)");
  }

  @Test
  void choosingAFolderForACopyCanBeCancelled() {
    open(null);
    act(named("Duplicate: Selecting candidates")::fire);
    act(named("Cancel")::fire);

    assertThat(words()).doesNotContain("First choose a folder for your own cases");
  }

  @Test
  void aFolderThatIsGoneIsANoticeAtTheOwnCasesAndNoProblemOfAFile() throws IOException {
    Path gone = folder.resolve("gone");
    open(gone);

    assertThat(words())
        .contains("The folder cannot be found: " + gone, "Selecting candidates")
        .doesNotContain("No cases in this folder yet", "Files that cannot be used yet")
        .noneMatch(said -> said.startsWith("line "));
    assertThat(isShown(named("Open the folder"))).isFalse();

    Files.createDirectory(gone);
    clickOn("Read again");
    assertThat(words())
        .contains("No cases in this folder yet", gone.toString())
        .noneMatch(said -> said.startsWith("The folder cannot be found"));
  }

  @Test
  void duplicatingIntoAFolderThatIsGoneSaysThatItIsMadeAgain() {
    Path gone = folder.resolve("gone");
    open(gone);
    act(named("Duplicate: Selecting candidates")::fire);

    assertThat(words())
        .contains(
            "The folder "
                + gone
                + " is not there. It is made again, and the copy goes into it. The original stays"
                + " as it is.");
    act(named("Make the copy")::fire);
    assertThat(words())
        .contains("The copy is in your folder: recruitment-screening-2.yaml")
        .noneMatch(said -> said.startsWith("The folder cannot be found"));
  }

  @Test
  void tooManyFilesInTheFolderIsANoticeAndTheCasesAreThere() throws IOException {
    String text = window(folder).source("recruitment-screening").text();
    for (int i = 100; i < 301; i++) {
      String id = "id: case-" + i;
      Files.writeString(folder.resolve(i + ".yaml"), text.replace("id: recruitment-screening", id));
    }
    CaseShelf shelf = new CaseLibrary(BuiltIn.guide().knownIds()).with(folder);
    CaseShelf few =
        new CaseShelf(
            shelf.builtIn(), shelf.own().subList(0, 2), shelf.problems(), shelf.trouble());
    open(null);
    act(() -> window.model.show(few, BuiltIn.guide().knownIds(), folder));

    assertThat(words())
        .contains("There are more than 200 case files in this folder", folder.toString(), "own");
  }

  @Test
  void everyCaseSaysWhetherItIsBuiltInOrOwn() {
    open(LibraryWindow.folderWithProblems(folder));

    assertThat(words().stream().filter(List.of("built in", "own")::contains))
        .containsExactly("own", "built in", "built in", "built in");
  }

  @Test
  void aFolderThatCannotBeReadIsANoticeWithWhatToDo() {
    open(folder);
    CaseShelf builtIn = new CaseLibrary(BuiltIn.guide().knownIds()).builtIn();
    CaseShelf unreadable =
        new CaseShelf(builtIn.builtIn(), List.of(), List.of(), FolderTrouble.UNREADABLE);
    act(() -> window.model.show(unreadable, BuiltIn.guide().knownIds(), folder));

    assertThat(words())
        .contains("The folder cannot be read: " + folder)
        .anyMatch(said -> said.startsWith("Check whether you may read that folder"))
        .doesNotContain("No cases in this folder yet", folder.toString());
  }

  @Test
  void beforeTheCasesAreReadNothingIsSaidAboutThem() {
    show(
        () -> {
          window = new LibraryWindow(folder, Language.EN);
          LibraryModel empty = new LibraryModel(Tasks.immediate());
          return window.another(empty).root();
        },
        LibraryWindow.stylesheet());

    assertThat(words())
        .contains("Your own cases")
        .doesNotContain(
            "No folder chosen yet", "No cases in this folder yet", "Files that cannot be used yet");
  }

  @Test
  void ofAFileWithManyProblemsTheFirstTwelveAreShownAndTheOthersCounted() throws IOException {
    String fields =
        String.join("\n", IntStream.range(0, 30).mapToObj(i -> "f" + i + ": x").toList());
    String text = window(folder).source("patient-summaries").text();
    Files.writeString(
        folder.resolve("many.yaml"),
        text.replace("id: patient-summaries", "id: many") + "\n" + fields + "\n");
    open(folder);

    assertThat(words().stream().filter(said -> said.startsWith("line "))).hasSize(12);
    assertThat(words()).contains("and 18 more");
  }

  @Test
  void twoFilesWithTheSameIdAreSaidAtTheLaterOne() throws IOException {
    String text =
        window(folder)
            .source("patient-summaries")
            .text()
            .replace("id: patient-summaries", "id: records");
    Files.writeString(folder.resolve("a.yaml"), text);
    Files.writeString(folder.resolve("b.yaml"), text);
    open(folder);

    assertThat(words())
        .contains(
            "b.yaml",
            "The id “records” is already used in a.yaml. Give one of the two cases another id.");
    assertThat(words().stream().filter("own"::equals)).hasSize(1);
  }

  @Test
  void aTranslationThatIsMissingIsSaidWithItsPlace() throws IOException {
    String text = window(folder).source("patient-summaries").text();
    String without =
        text.replace("id: patient-summaries", "id: records")
            .replaceFirst("(?m)^(title: \\{en: .*), nl: .*}$", "$1}");
    Files.writeString(folder.resolve("records.yaml"), without);
    open(folder);

    assertThat(words())
        .contains("records.yaml", "The Dutch text of “title” is missing. Add “nl: …”.");
  }

  @Test
  void howToCheckAFileInATerminalIsSaid() {
    open(null);

    assertThat(words()).anyMatch(said -> said.endsWith(": casustafel cases check FILE"));
  }

  @Test
  void everyProblemOfEveryFileIsShownWithItsPlaceAndTheRightCasesAreThere() throws IOException {
    open(LibraryWindow.folderWithProblems(folder));

    assertThat(words())
        .contains("letters.yaml", "records.yaml", "torn.yaml", "Files that cannot be used yet")
        .anyMatch(said -> said.contains("transparancy"))
        .anyMatch(said -> said.matches("line \\d+, column \\d+"));

    Files.delete(folder.resolve("records.yaml"));
    Files.delete(folder.resolve("torn.yaml"));
    clickOn("Read again");
    assertThat(lookup(".problems-card").query().isVisible()).isFalse();
  }

  @Test
  void theDescriptionIsPutIntoTheFolderAndOpened() {
    open(folder);

    act(named("Open the description")::fire);

    assertThat(folder.resolve("case-format.md")).exists();
    assertThat(folder.resolve("case.schema.json")).exists();
    assertThat(window.ledTo).containsExactly("open case-format.md");
  }

  @Test
  void withoutAFolderTheDescriptionSaysThatOneIsChosenFirst() {
    open(null);
    assertThat(words()).anyMatch(said -> said.startsWith("You first choose a folder"));
    window.chosenNext = folder;

    act(named("Open the description")::fire);

    assertThat(folder.resolve("case-format.md")).exists();
    assertThat(words()).noneMatch(said -> said.startsWith("You first choose a folder"));
  }

  @Test
  void aHundredVisitsLeaveNothingThatListens() {
    open(folder);
    act(named("Duplicate: Selecting candidates")::fire);

    assertThat(
            Kept.after(
                100,
                () -> {
                  LibraryScreen visit = window.another();
                  visit.shown();
                  visit.left();
                  return visit.root();
                }))
        .isZero();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    open(file);

    act(named("Open the description")::fire);

    assertThat(words()).contains("The description could not be put into your folder.");
  }

  @Test
  void everyControlHasAName() {
    open(LibraryWindow.folderWithProblems(folder));
    act(named("Duplicate: Chats that teach a model")::fire);

    Accessibility.check(window.root());
  }

  private static LibraryWindow window(Path own) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new LibraryWindow(own, Language.EN));
  }

  private CopyDraft draft() {
    return Objects.requireNonNull(window.model.draftProperty().get());
  }

  private Node focused() {
    return see(() -> Objects.requireNonNull(window.root().getScene().getFocusOwner()));
  }

  /** What is said to be wrong below the field of this name. */
  private String problemAt(String field) {
    Node whole =
        lookup(".field")
            .match(node -> ((Label) node.lookup(".field-label")).getText().equals(field))
            .query();
    return ((Label) whole.lookup(".field-problem")).getText();
  }

  private Button named(String name) {
    return lookup(".button")
        .<Button>match(
            button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
        .query();
  }

  private List<String> words() {
    return lookup(".label").queryAll().stream()
        .filter(LibraryScreenTest::isShown)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
