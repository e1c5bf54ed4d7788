package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.pace.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing or wrong in the pace of a guide is said with its file and line. */
class PaceRefusalsTest {
  private static final String FILE = "agenda.yaml";
  private static final String TEXT = GuideFiles.builtIn().texts().getOrDefault(FILE, "");

  /** As a problem begins that is found where a piece of the file stands. */
  private static String at(String piece) {
    long before = TEXT.substring(0, TEXT.indexOf(piece)).lines().count();
    boolean lineBegins = TEXT.charAt(TEXT.indexOf(piece) - 1) == '\n';
    return FILE + ":" + (lineBegins ? before + 1 : before) + ":";
  }

  @ParameterizedTest
  @CsvSource({
    "welcomed_at_once, 20, 0",
    "welcomed_at_once, 20, 601",
    "talking_together, 12, 0",
    "talking_together, 12, twelve",
    "longest_stretch, 90, 0",
    "longest_stretch, 90, 1000",
    "questions_first, 12, -1",
    "most_questions, 20, 0",
    "most_questions, 20, 2.5",
    "most_risks, 12, -1",
    "most_risks, 12, 601"
  })
  void aNumberOutOfRangeIsRefusedWhereItStands(String field, String now, String wrong) {
    String piece = field + ": " + now;
    assertThat(Flawed.problems(FILE, piece, field + ": " + wrong))
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .startsWith(at(piece))
                .contains("“" + field + "” should be a number from"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"121", "-1", "half", "1.5.5"})
  void minutesThatNobodyCanSpendAreRefusedWhereTheyStand(String wrong) {
    assertThat(Flawed.problems(FILE, "minutes: 8", "minutes: " + wrong))
        .containsExactly(at("minutes: 8") + "14: “minutes” should be a number from 0 to 120.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  welcomed_at_once: 20\n",
        "  talking_together: 12\n",
        "  longest_stretch: 90\n",
        "  questions_first: 12\n",
        "  most_questions: 20\n",
        "  most_risks: 12\n"
      })
  void aGroupOfWhichSomethingIsNotSaidIsRefused(String missing) {
    String field = missing.strip().replaceFirst(":.*", "");
    assertThat(Flawed.problems(FILE, missing, ""))
        .singleElement()
        .satisfies(line -> assertThat(line).matches(FILE + ":\\d+:\\d+: .*“" + field + "”.*"));
  }

  @ParameterizedTest
  @EnumSource(value = Timed.class, mode = EnumSource.Mode.EXCLUDE, names = "WELCOME")
  void everyTimeHasToBeSaid(Timed of) {
    String piece = "  - id: " + of.id() + "\n";
    List<String> problems = Flawed.problems(FILE, piece, "  - id: nothing-else\n");
    assertThat(problems).hasSize(2).allMatch(line -> line.matches(FILE + ":\\d+:\\d+: .+"));
    assertThat(problems).anyMatch(line -> line.startsWith(at(piece)));
    assertThat(problems).anyMatch(line -> line.contains("“" + of.id() + "”"));
  }

  @Test
  void aReasonHasBothLanguages() {
    String dutch =
        "      nl: Zes tot tien stappen, waarvan de meeste duidelijk zijn en twee een"
            + " gesprek vragen.\n";
    assertThat(Flawed.problems(FILE, dutch, ""))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("because"));
  }

  @Test
  void aFieldThatNobodyKnowsIsRefusedWhereItStands() {
    assertThat(Flawed.problems(FILE, "most_risks: 12", "most_risk: 12"))
        .hasSize(2)
        .anySatisfy(
            line -> assertThat(line).startsWith(at("most_risks: 12")).contains("most_risks"));
  }

  @Test
  void withoutTheGroupEachOfItsNumbersIsMissing() {
    assertThat(Flawed.problems(FILE, "\ngroup:\n", "\ngroups:\n"))
        .isNotEmpty()
        .allMatch(line -> line.matches(FILE + ":\\d+:\\d+: .+"));
  }
}
