package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.App;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineJourneyTest {
  @TempDir private Path folder;
  private final Terminal terminal = new Terminal(Language.EN);

  @Test
  void aDemonstrationLeavesADatabaseFromWhichTheReportCanBeMadeAgain() {
    Path demo = folder.resolve("demo");
    assertThat(type("demo", "--case", "chatlog-finetuning", "--lang", "nl", "--out", demo))
        .isZero();
    assertThat(demo.resolve("chatlog-finetuning-nl.pdf")).isNotEmptyFile();

    assertThat(type("workshops", "--data", demo)).isZero();
    String id = terminal.out().split("\t", 2)[0];

    Path report = folder.resolve("again.pdf");
    assertThat(type("report", "--data", demo, "--workshop", id.substring(0, 8), "--out", report))
        .isZero();
    assertThat(report).isNotEmptyFile();
  }

  @Test
  void anUnknownCaseIsNamedWithTheCasesThereAreOnOneLine() {
    assertThat(type("demo", "--case", "nonsense", "--out", folder)).isEqualTo(1);
    assertThat(terminal.err().lines())
        .containsExactly(
            "There is no case “nonsense”. Choose one of: chatlog-finetuning,"
                + " recruitment-screening, patient-summaries.");
  }

  @Test
  void anUnknownWorkshopIsSaidOnOneLine() {
    assertThat(
            type("report", "--data", folder, "--workshop", "xyz", "--out", folder.resolve("r.pdf")))
        .isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("xyz");
  }

  @Test
  void aReportTakesThePlaceOfNoDatabase() {
    Path demo = folder.resolve("demo");
    assertThat(type("demo", "--case", "chatlog-finetuning", "--lang", "en", "--out", demo))
        .isZero();
    assertThat(type("workshops", "--data", demo)).isZero();
    String listed = terminal.out();
    String id = listed.split("\t", 2)[0];

    Path database = demo.resolve("casustafel.db");
    assertThat(type("report", "--data", demo, "--workshop", id, "--out", database)).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("is a database");
    assertThat(type("workshops", "--data", demo)).isZero();
    assertThat(terminal.out()).isEqualTo(listed);
  }

  @Test
  void whereNothingCanBeServedNothingIsBegun() {
    for (String port : new String[] {"-1", "65536"}) {
      assertThat(type("serve", "--case", "patient-summaries", "--data", folder, "--port", port))
          .isEqualTo(1);
      assertThat(terminal.err().lines()).singleElement().asString().contains(port, "--port");
    }
    for (String address : new String[] {"0.0.0.0", "::", "[::]"}) {
      assertThat(
              type("serve", "--case", "patient-summaries", "--data", folder, "--address", address))
          .isEqualTo(1);
      assertThat(terminal.err().lines()).singleElement().asString().contains(address, "--address");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "--case, demo --case EMPTY --out there",
    "--out, demo --case patient-summaries --out EMPTY",
    "--lang, demo --case patient-summaries --lang EMPTY --out there",
    "--workshop, report --workshop EMPTY --out r.pdf --data there",
    "--out, report --workshop 1 --out EMPTY --data there",
    "--data, report --workshop 1 --out r.pdf --data EMPTY",
    "--data, workshops --data BLANK",
    "--workshop, serve --workshop EMPTY --data there",
    "--case, serve --case EMPTY --data there",
    "--address, serve --case patient-summaries --data there --address EMPTY",
    "FILE, cases check EMPTY"
  })
  void whatHasNoValueIsRefusedInWordsAndNothingIsDone(String what, String words) {
    Path there = folder.resolve("there");
    Map<String, String> values = Map.of("EMPTY", "", "BLANK", " ", "there", there.toString());
    Object[] arguments =
        Stream.of(words.split(" ", -1)).map(word -> values.getOrDefault(word, word)).toArray();
    assertThat(type(arguments)).isEqualTo(2);
    assertThat(terminal.err().lines())
        .containsExactly(what + " has no value. Nothing was done. Write the value behind it.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aReportIsNotWrittenOverAFolder() {
    Path demo = folder.resolve("demo");
    assertThat(type("demo", "--case", "chatlog-finetuning", "--lang", "en", "--out", demo))
        .isZero();
    assertThat(type("workshops", "--data", demo)).isZero();
    String id = terminal.out().split("\t", 2)[0];
    assertThat(type("report", "--data", demo, "--workshop", id, "--out", demo)).isEqualTo(1);
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .contains("not an ordinary file but");
  }

  @Test
  void aWrongOptionIsWrongUseOnOneLine() {
    assertThat(type("demo", "--colour", "blue")).isEqualTo(2);
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(type("cases", "check")).isEqualTo(2);
    assertThat(terminal.err().lines()).hasSize(1);
  }

  @Test
  void theVersionIsThatOfThisBuild() {
    assertThat(type("--version")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("Casustafel " + new App().version());
  }

  @Test
  void everyCommandExplainsItselfInBothLanguages() {
    for (Language language : Language.values()) {
      Terminal spoken = new Terminal(language);
      for (String command : new String[] {"demo", "report", "workshops", "cases"}) {
        assertThat(spoken.type(command, "--help")).isZero();
        assertThat(spoken.out()).contains("casustafel " + command);
      }
      assertThat(spoken.type("cases", "check", "--help")).isZero();
      assertThat(spoken.type("--help")).isZero();
      assertThat(spoken.out())
          .contains(
              language == Language.NL ? "Speelt een hele workshop" : "Plays a whole workshop");
    }
  }

  @Test
  void checkingCasesPrintsPlaceAndReasonAndCountsTheProblems() throws IOException {
    Path good = Path.of("cases", "patient-summaries.yaml");
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(bad, "format: 1\nid: Bad Id\n", StandardCharsets.UTF_8);

    assertThat(type("cases", "check", good)).isZero();
    assertThat(terminal.out()).contains("no problems found (6 observations)");

    assertThat(type("cases", "check", good, bad)).isEqualTo(1);
    assertThat(terminal.out()).contains("bad.yaml:2:5: ");
  }

  private int type(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return terminal.type(words);
  }
}
