package nl.casustafel.casefile.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.casefile.CaseTexts;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.yaml.Utf8;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLibraryTest {
  private static final Texts DUTCH = new Texts(Language.NL);

  @TempDir private Path disk;

  @Test
  void ownCasesAreSortedByTitleAndABrokenOneDoesNotKeepTheOthersAway() throws IOException {
    write("b.yaml", own("b", "Zorg"));
    write("a.yml", own("a", "archief"));
    write("c.yaml", own("c", "Bos").replace("format: 1", "format: one"));
    write("case.schema.json", "{}");
    write("notes.txt", "not a case");
    write("._b.yaml", "what a Mac leaves behind");

    CaseShelf shelf = library().with(own());

    assertThat(shelf.own().stream().map(CaseSource::fileName)).containsExactly("a.yml", "b.yaml");
    assertThat(problems(shelf))
        .containsExactly(
            "c.yaml: c.yaml:1:9: “format” moet een getal van 1 tot en met" + " 999 zijn.");
    assertThat(shelf.cases()).hasSize(shelf.builtIn().size() + 2);
    assertThat(shelf.find("a")).contains(shelf.own().getFirst());
    assertThat(shelf.find("c")).isEmpty();
    assertThat(shelf.isBuiltIn("a")).isFalse();
  }

  @Test
  void theIdOfABuiltInCaseOrOfAnotherOwnCaseIsRefusedInTheLaterFile() throws IOException {
    write("1.yaml", own("mine", "Een"));
    write("2.yaml", "# a remark\n" + own("mine", "Twee"));
    write("3.yaml", own("patient-summaries", "Drie"));

    CaseShelf shelf = library().with(own());

    assertThat(shelf.own().stream().map(CaseSource::fileName)).containsExactly("1.yaml");
    assertThat(problems(shelf))
        .containsExactly(
            "2.yaml: 2.yaml:3:5: Het id “mine” is al gebruikt in 1.yaml. Geef een van beide"
                + " casussen een ander id.",
            "3.yaml: 3.yaml:2:5: Het id “patient-summaries” hoort bij een ingebouwde casus. Geef"
                + " uw eigen casus een ander id.");
  }

  @Test
  void whatIsNotAReadableFileInTheFolderBecomesAProblem() throws IOException {
    Path outside = Files.writeString(disk.resolve("secret.yaml"), own("secret", "Geheim"));
    Files.createDirectories(own());
    Files.createSymbolicLink(own().resolve("link.yaml"), outside);
    Files.createSymbolicLink(own().resolve("nothing.yaml"), disk.resolve("gone.yaml"));
    Files.createDirectory(own().resolve("folder.yaml"));
    write("dots..yaml", own("dots", "Punten"));
    write("inside.yaml", own("inside", "Binnen"));
    Files.write(own().resolve("huge.yaml"), new byte[Utf8.LARGEST + 1]);

    CaseShelf shelf = library().with(own());

    assertThat(shelf.own().stream().map(CaseSource::fileName)).containsExactly("inside.yaml");
    assertThat(problems(shelf))
        .containsExactly(
            "dots..yaml: dots..yaml:1:1: Een bestand met deze naam wordt niet gelezen. Gebruik"
                + " letters, cijfers, streepjes en één punt: mijn-casus.yaml.",
            "folder.yaml: folder.yaml:1:1: Dit is geen bestand maar een map of iets anders. Haal"
                + " het weg of geef het een andere naam.",
            "huge.yaml: huge.yaml:1:1: Dit bestand is groter dan 1.024 kB. Maak het kleiner; een"
                + " casus heeft zelden meer dan 50 kB nodig.",
            "link.yaml: link.yaml:1:1: Dit is een koppeling naar een bestand buiten de map. Zet"
                + " het bestand zelf in de map.",
            "nothing.yaml: nothing.yaml:1:1: Dit bestand gaat niet open. Kijk of u het mag lezen"
                + " en of een ander programma het vasthoudt.");
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    write("real.txt", own("linked", "Via een koppeling"));
    Files.createSymbolicLink(own().resolve("link.yaml"), own().resolve("real.txt"));

    assertThat(library().with(own()).own().stream().map(CaseSource::fileName))
        .containsExactly("link.yaml");
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndTheBuiltInCasesStay() {
    CaseShelf shelf = library().with(disk.resolve("usb"));

    assertThat(shelf.builtIn()).isEqualTo(library().builtIn().builtIn());
    assertThat(shelf.trouble()).isEqualTo(FolderTrouble.MISSING);
    assertThat(problems(shelf)).isEmpty();
  }

  @Test
  void aFolderWithVeryManyFilesShowsTheFirstTwoHundred() throws IOException {
    for (int i = 1000; i < 1201; i++) {
      write(i + ".yaml", own("case-" + i, "Casus " + i));
    }

    CaseShelf shelf = library().with(own());

    assertThat(shelf.own().stream().map(CaseSource::fileName))
        .containsExactlyElementsOf(IntStream.range(1000, 1200).mapToObj(i -> i + ".yaml").toList());
    assertThat(shelf.trouble()).isEqualTo(FolderTrouble.TOO_MANY_FILES);
    assertThat(problems(shelf)).isEmpty();
  }

  @Test
  void aFolderThatIsThereIsNoTrouble() throws IOException {
    write("a.yaml", own("a", "Archief"));

    assertThat(library().with(own()).trouble()).isNull();
    assertThat(library().builtIn().trouble()).isNull();
  }

  @Test
  void theCommandLineSaysTheSameAboutAFileAnywhere() throws IOException {
    write("good.yaml", own("good", "Goed"));

    assertThat(CaseFiles.check(own().resolve("../own/good.yaml"), CaseTexts.KNOWN))
        .isInstanceOf(ReadResult.Loaded.class);
    assertThat(
            CaseTexts.lines(
                CaseFiles.check(disk.resolve("none.yaml"), CaseTexts.KNOWN), Language.NL))
        .containsExactly("none.yaml:1:1: Dit bestand is er niet. Controleer de naam en de map.");
    assertThat(CaseTexts.lines(CaseFiles.check(Path.of("/"), CaseTexts.KNOWN), Language.NL))
        .containsExactly(
            "/:1:1: Dit is geen bestand maar een map of iets anders. Haal het weg of geef het een"
                + " andere naam.");
  }

  private static CaseLibrary library() {
    return new CaseLibrary(CaseTexts.KNOWN);
  }

  private Path own() {
    return disk.resolve("own");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(own());
    Files.writeString(own().resolve(name), text);
  }

  private static String own(String id, String title) {
    return CaseTexts.with("id: library-chat", "id: " + id)
        .replace("De bibliotheek antwoordt", title);
  }

  /** The problems of own files; the small guide of this test does not fit the built-in cases. */
  private static List<String> problems(CaseShelf shelf) {
    return shelf.problems().stream()
        .filter(file -> !file.file().matches("chatlog.*|recruitment.*|patient.*"))
        .flatMap(file ->
            file.problems().stream().map(problem -> file.file() + ": " + problem.line(DUTCH)))
        .toList();
  }
}
