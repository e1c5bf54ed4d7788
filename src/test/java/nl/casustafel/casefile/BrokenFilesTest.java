package nl.casustafel.casefile;

import static nl.casustafel.casefile.CaseTexts.SMALL;
import static nl.casustafel.casefile.CaseTexts.problems;
import static nl.casustafel.casefile.CaseTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.casefile.library.CaseFiles;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see when the file itself is broken. */
class BrokenFilesTest {
  @TempDir private Path folder;

  @Test
  void anEmptyFileIsExplained() throws IOException {
    String advice =
        "a.yaml:1:1: Dit bestand is leeg. Begin met de velden, elk op een eigen regel, zoals “id:"
            + " mijn-casus”.";

    assertThat(check(new byte[0])).containsExactly(advice);
    assertThat(check("---\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(advice.replace("1:1", "2:1"));
    assertThat(check("# only a remark\n".getBytes(StandardCharsets.UTF_8))).containsExactly(advice);
  }

  @Test
  void aBinaryFileIsExplained() throws IOException {
    assertThat(check(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
        .containsExactly(
            "a.yaml:1:1: Dit bestand is niet als UTF-8 bewaard: hier staat een teken dat niet te"
                + " lezen is. Bewaar het in uw editor opnieuw met de codering UTF-8.");
    assertThat(check("format: 1\nid: a\0b\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "a.yaml:2:6: Hier staat een onzichtbaar teken (U+0000) dat niet in tekst hoort. Haal"
                + " het weg.");
  }

  @Test
  void aFileInAnotherEncodingIsPointedOutAtTheFirstWrongLetter() throws IOException {
    byte[] latin = with("antwoordt", "geïnformeerd").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(check(latin))
        .containsExactly(
            "a.yaml:3:55: Dit bestand is niet als UTF-8 bewaard: hier staat een teken dat niet te"
                + " lezen is. Bewaar het in uw editor opnieuw met de codering UTF-8.");
    assertThat(check(SMALL.getBytes(StandardCharsets.UTF_16)))
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:1: Dit bestand is niet als UTF-8 bewaard");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    String windows = "\uFEFF" + SMALL.replace("\n", "\r\n");

    assertThat(check(windows.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(check(windows.replace("step: ", "stap: ").getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "a.yaml:9:5: Het veld “step” ontbreekt. Voeg het toe en vul het in.",
            "a.yaml:9:5: Het veld “stap” bestaat hier niet. Bedoelt u “step”?");
  }

  @Test
  void tenMegabytesOfAliasesAreRefusedBeforeTheyAreRead() throws IOException {
    String line = "x: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n";
    String text = "a: &a [lol]\n" + line.repeat(10 * 1024 * 1024 / line.length());

    assertThat(check(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "a.yaml:1:1: Dit bestand is groter dan 1.024 kB. Maak het kleiner; een casus heeft"
                + " zelden meer dan 50 kB nodig.");
  }

  @Test
  void aliasesThatMultiplyAreRefusedAtTheFirstAnchor() {
    String laughs =
        """
        format: 1
        a: &a [lol, lol, lol]
        b: &b [*a, *a, *a]
        c: &c [*b, *b, *b]
        """;

    assertThat(problems(laughs, Language.EN))
        .containsExactly(
            "library.yaml:2:4: Anchors (&) and references (*) are not supported. Write the text"
                + " out in full, or put it between quotes.");
    assertThat(problems("a: *b\n", Language.EN))
        .singleElement()
        .asString()
        .startsWith("library.yaml:1:4: Anchors (&)");
  }

  @Test
  void listsInsideListsWithoutEndAreRefused() {
    assertThat(problems("a: " + "[".repeat(100_000), Language.EN))
        .containsExactly(
            "library.yaml:1:53: Here are more than 50 levels inside one another. Make the"
                + " structure simpler.");
  }

  @Test
  void theSameFieldTwiceIsRefusedWithBothLines() {
    assertThat(problems(SMALL + "id: again\n", Language.NL))
        .containsExactly(
            "library.yaml:22:1: Het veld “id” staat hier voor de tweede keer; het staat ook op"
                + " regel 2. Haal er een weg.");
  }

  @Test
  void mistakesInTheYamlAreExplainedInPlainWords() {
    assertThat(first(with("  - step", "\t- step")))
        .isEqualTo("9:1: Here is a tab. Use spaces to indent; YAML does not allow tabs.");
    assertThat(
            first(
                with(
                    "{en: A library tries a chatbot., nl: Een bibliotheek probeert een chatbot.}",
                    "Note: this")))
        .startsWith("7:15: A colon followed by a space cannot stand here.");
    assertThat(first(with("[tr-told-ai]", "[tr-told-ai")))
        .startsWith("22:1: A comma or a closing bracket is missing here.");
    assertThat(first(with("id: obs-1", "id: 'obs-1")))
        .startsWith("15:9: The text that starts here has no closing quote.");
    assertThat(first(with("    theme: transparency", "   theme: transparency")))
        .startsWith("16:4: The indentation is not right here.");
    assertThat(first(with("id: library-chat", "id: library-chat\nwhat is this")))
        .startsWith("4:1: A colon is missing on this line or the one above.");
    assertThat(first(with("id: library-chat", "id: !!binary library-chat")))
        .startsWith("2:5: Types with an exclamation mark are not supported.");
    assertThat(first(SMALL + "---\nformat: 1\n"))
        .startsWith("22:1: A second document starts here.");
    assertThat(first("just a sentence\n")).startsWith("1:1: A colon is missing");
    assertThat(first("? [a, b]\n: c\n")).startsWith("1:1: ");
  }

  @Test
  void anEscapedControlCharacterIsFoundInsideAText() {
    assertThat(first(with("Een lezer vraagt", "\"Een\\0lezer\"")))
        .isEqualTo(
            "10:35: Here is an invisible character (U+0000) that does not belong in text. Remove"
                + " it.");
  }

  @Test
  void aFileWithHundredsOfMistakesShowsTheFirstHundred() {
    StringBuilder text = new StringBuilder(SMALL);
    for (int i = 0; i < 300; i++) {
      text.append("field").append(i).append(": x\n");
    }

    assertThat(problems(text.toString(), Language.EN)).hasSize(100);
  }

  private List<String> check(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), bytes);
    return CaseTexts.lines(CaseFiles.check(file, CaseTexts.KNOWN), Language.NL);
  }

  private static String first(String text) {
    return problems(text, Language.EN).getFirst().replaceFirst("library.yaml:", "");
  }
}
