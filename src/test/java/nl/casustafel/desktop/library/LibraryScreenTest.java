package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void whatKeepsACopyFromBeingMadeIsSaidBelowItsFields() {
    open(folder);
    act(named("Duplicate: Selecting candidates")::fire);
    act(() ->
        Objects.requireNonNull(window.model.draftProperty().get())
            .idProperty()
            .set("patient-summaries"));
    act(named("Make the copy")::fire);
    assertThat(words())
        .contains("There is already a case with the id “patient-summaries”. Choose another one.");

    act(named("Cancel")::fire);
    assertThat(words()).doesNotContain("A copy of your own");
  }

  @Test
  void withoutAFolderDuplicatingAsksForOneFirst() {
    open(null);
    act(named("Duplicate: Selecting candidates")::fire);
    assertThat(words()).doesNotContain("A copy of your own");

    window.chosenNext = folder;
    act(named("Duplicate: Selecting candidates")::fire);
    assertThat(words()).contains("A copy of your own");
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
