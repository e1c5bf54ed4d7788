package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** Making a copy of a case. */
class LibraryCopyTest extends LibrarySight {

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
}
