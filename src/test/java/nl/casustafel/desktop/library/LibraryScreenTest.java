package nl.casustafel.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.Typed;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

class LibraryScreenTest extends LibrarySight {

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
  void everyCaseSaysWhetherItIsBuiltInOrOwn() {
    open(LibraryWindow.folderWithProblems(folder));

    assertThat(words().stream().filter(List.of("built in", "own")::contains))
        .containsExactly("own", "built in", "built in", "built in");
  }

  @Test
  void beforeTheCasesAreReadNothingIsSaidAboutThem() {
    show(
        () -> {
          window = new LibraryWindow(folder, Language.EN);
          LibraryModel empty =
              new LibraryModel(new Tasks(Runnable::run, Runnable::run), Typed.nothing());
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
  void everyControlHasAName() {
    open(LibraryWindow.folderWithProblems(folder));
    act(named("Duplicate: Chats that teach a model")::fire);

    Accessibility.check(window.root());
  }
}
