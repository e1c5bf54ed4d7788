package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.FolderTrouble;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.log.Logs;
import org.junit.jupiter.api.Test;

/** The folder of the own cases. */
class LibraryFolderTest extends LibrarySight {

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
  @Logs(
      "WARN LibraryScreen: the description of case files could not be written <- FileAlreadyExistsException")
  void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    open(file);

    act(named("Open the description")::fire);

    assertThat(words()).contains("The description could not be put into your folder.");
  }
}
