package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.lines;
import static nl.casustafel.guide.reading.Flawed.problem;
import static nl.casustafel.guide.reading.Flawed.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

/** What is said about mistakes in the guide's data. */
class GuideReaderTest {
  private static final GuideFiles BUILT_IN = GuideFiles.builtIn();
  private static final String TRANSPARENCY = "questions/transparency.yaml";

  @Test
  void aConditionMustFitTheQuestionItNames() {
    String condition = "{q: tr-told-ai, in: ['yes', unsure]}";
    String later = "{q: tr-others, in: ['yes', unsure]}";

    assertThat(problem(TRANSPARENCY, condition, "{q: tr-told-ai, in: [maybe]}"))
        .isEqualTo(
            "The question “tr-told-ai” has no option “maybe”. Choose from: yes, no, unsure.");
    assertThat(problem(TRANSPARENCY, condition, "{q: tr-told-ai, scale: '<=2'}"))
        .isEqualTo(
            "The question “tr-told-ai” is not answered on a scale. Use “in” with its options.");
    assertThat(problem(TRANSPARENCY, condition, "{q: pd-purpose, in: ['yes']}"))
        .isEqualTo(
            "The question “pd-purpose” has no options to choose from. Use “scale”, or"
                + " another question.");
    assertThat(problem(TRANSPARENCY, later, "{q: tr-purpose-clear, scale: '<2'}"))
        .isEqualTo("“<2” is no range of a scale. Write one range, “<=2” or “>=4”, from 1 to 5.");
    assertThat(problem(TRANSPARENCY, condition, "{q: tr-told-ai}"))
        .startsWith("This condition says nothing.");
    assertThat(problem(TRANSPARENCY, condition, "{all: []}"))
        .isEqualTo("“all” needs at least one item. Add what is missing.");
    assertThat(problem(TRANSPARENCY, later, "{q: tr-purpose-clear, scale: '>=4'}")).isEmpty();
  }

  @Test
  void questionsThatWaitForOneAnotherAreRefused() {
    assertThat(
            problems(
                TRANSPARENCY,
                "  - id: tr-told-ai\n",
                "  - id: tr-told-ai\n    ask_if: {q: tr-when-told, in: [after]}\n"))
        .containsExactly(
            "questions/transparency.yaml:8:13: The questions “tr-told-ai, tr-when-told” wait for"
                + " one another. Leave out one of the conditions.");
    assertThat(
            problem(
                TRANSPARENCY,
                "  - id: tr-told-ai\n",
                "  - id: tr-told-ai\n    ask_if: {q: tr-told-ai, in: ['yes']}\n"))
        .startsWith("The questions “tr-told-ai” wait for one another.");
  }

  @Test
  void aQuestionMayNotDependOnOneThatIsAskedLater() {
    String condition = "{q: tr-told-ai, in: ['yes', unsure]}";

    assertThat(problem(TRANSPARENCY, condition, "{q: tr-channel, in: [none]}"))
        .isEqualTo(
            "The question “tr-when-told” depends on “tr-channel”, which is asked later. Move"
                + " “tr-channel” to an earlier place or phase, or leave out the condition.");
    assertThat(problem(TRANSPARENCY, condition, "{q: hl-who, in: [ai-alone]}"))
        .startsWith("The question “tr-when-told” depends on “hl-who”, which is asked later.");
    assertThat(
            problem(
                TRANSPARENCY,
                "id: tr-when-told\n    when: room",
                "id: tr-when-told\n    when: before"))
        .startsWith("The question “tr-when-told” depends on “tr-told-ai”, which is asked later.");
    assertThat(problem(TRANSPARENCY, condition, "{q: pd-role, in: [developer]}")).isEmpty();
  }

  @Test
  void aQuestionSaysWhenItIsAskedAndHowLongItTakes() {
    String first = "    when: room\n    minutes: 2\n";

    assertThat(problem(TRANSPARENCY, first, "    minutes: 2\n"))
        .isEqualTo("The field “when” is missing. Add it and fill it in.");
    assertThat(problem(TRANSPARENCY, first, "    when: later\n    minutes: 2\n"))
        .endsWith("Choose from: after, before, room.");
    assertThat(problem(TRANSPARENCY, first, "    when: room\n"))
        .isEqualTo("The field “minutes” is missing. Add it and fill it in.");
    assertThat(problem(TRANSPARENCY, first, "    when: room\n    minutes: 2.25\n"))
        .isEqualTo("“minutes” should be a whole or half number of minutes, such as 2 or 2.5.");
    assertThat(problem(TRANSPARENCY, first, "    when: room\n    minutes: 0\n"))
        .isEqualTo("“minutes” should be a number from 0.5 to 30.");
    assertThat(problem(TRANSPARENCY, first, "    when: after\n    minutes: 2.5\n"))
        .startsWith("The question “tr-when-told” depends on “tr-told-ai”, which is asked later.");
    assertThat(problem(TRANSPARENCY, "format: 2", "format: 3"))
        .startsWith("This file is written for a newer version of Casustafel (format 3).");
  }

  @Test
  void aMeasureIsOnlyProposedAgainstARiskThatItReduces() {
    assertThat(problem(TRANSPARENCY, "[m-privacy-notice, m-ai-label]", "[m-privacy-notice, m-rag]"))
        .isEqualTo(
            "The measure “m-rag” does not reduce the risk “r-opaque-use”. Add the risk to its"
                + " “reduces” in measures.yaml, or choose another measure.");
    assertThat(problem("measures.yaml", "reduces: [r-opaque-use]", "reduces: []"))
        .startsWith("The measure “m-public-notice-14” does not reduce the risk “r-opaque-use”.");
  }

  @Test
  void questionsOfTheFirstFormatAreReadAsTheyWere() {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    texts.computeIfPresent(
        TRANSPARENCY,
        (name, text) ->
            text.replace("format: 2", "format: 1")
                .replaceAll("\n    when: .*\n    minutes: .*", "")
                .replace("[m-privacy-notice, m-ai-label]", "[m-rag]")
                .replace("{q: tr-told-ai, in: ['yes', unsure]}", "{q: tr-channel, in: [none]}"));

    ReadResult<Guide> result = GuideReader.read(new GuideFiles(texts));

    assertThat(lines(result, Language.EN)).isEmpty();
    assertThat(result)
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded ->
                assertThat(
                        ((Guide) loaded.value())
                            .questions()
                            .question("tr-told-ai")
                            .orElseThrow()
                            .timing())
                    .isEqualTo(new Question.Timing(Phase.ROOM, 0, true)));
  }

  @Test
  void aFlagMustFitTheAnswersOfItsQuestion() {
    assertThat(problem(TRANSPARENCY, "when: [after, on-request]", "when: [after, on-demand]"))
        .isEqualTo(
            "The question “tr-when-told” has no option “on-demand”. Choose from: at-collection,"
                + " before-new-use, after, on-request.");
    assertThat(problem(TRANSPARENCY, "when: ['<=2']", "when: [low]"))
        .startsWith("“low” is no range of a scale.");
    assertThat(problem("questions/dpo-advice.yaml", "when: [empty]", "when: ['no']"))
        .isEqualTo("An open question raises a flag only when it is “empty”; “no” is not possible.");
    assertThat(problem(TRANSPARENCY, "likelihood: 4", "likelihood: 5"))
        .isEqualTo("“likelihood” should be a number from 1 to 4.");
  }

  @Test
  void aDutyMustFitTheAnswersOfItsQuestionAndBeAMeasure() {
    String file = "questions/prior-consultation.yaml";
    String duty = "      when: ['yes']\n      measure: m-prior-consultation";

    assertThat(problem(file, duty, duty.replace("'yes'", "always")))
        .isEqualTo(
            "The question “pc-residual” has no option “always”. Choose from: yes, no, unsure.");
    assertThat(problem(file, duty, duty.replace("consultation", "consultancy")))
        .startsWith("There is no measure “m-prior-consultancy”.");
    assertThat(problem(file, duty, duty.replace("      when: ['yes']\n", ""))).contains("“when”");
  }

  @Test
  void theSameIdTwiceIsNamedWithTheFileOfTheFirst() {
    assertThat(problems("questions/security.yaml", "- id: se-breach", "- id: tr-told-ai"))
        .first()
        .asString()
        .endsWith(
            "The id “tr-told-ai” is already used at questions/transparency.yaml, line 7. Give this"
                + " one another id.");
    assertThat(problem(TRANSPARENCY, "- id: before-new-use", "- id: at-collection"))
        .startsWith("The id “at-collection” is already used at questions/transparency.yaml");
  }

  @Test
  void whatMustBeCompleteIsChecked() {
    assertThat(problem("scales.yaml", "range: [4, 6]", "range: [4, 8]"))
        .startsWith("The levels leave out or repeat the score 8.");
    assertThat(problem("scales.yaml", "- id: solid", "- id: tip"))
        .isEqualTo("The part “solid” is missing. Add it.");
    assertThat(problem("chain.yaml", "  - id: feedback", "  - id: deployment"))
        .isEqualTo("The part “feedback” is missing. Add it.");
    assertThat(problem("agenda.yaml", "id: core", "id: full"))
        .isEqualTo("The part “core” is missing. Add it.");
    assertThat(problem("outcome-words.yaml", "- id: grey", "- id: red"))
        .isEqualTo("The part “grey” is missing. Add it.");
    assertThat(problem("references.yaml", "'^GDPR(?= |$)'", "'^GDPR('"))
        .isEqualTo("“^GDPR(” is no valid pattern. Write special characters with a backslash.");
    assertThat(problem("references.yaml", "summary point $1", "summary point $2"))
        .startsWith("“^S1 Mgmt (\\d)” is no valid pattern.");
    assertThat(problem(TRANSPARENCY, "theme: transparency", "theme: security"))
        .isEqualTo(
            "This file belongs to the theme “transparency”, but says “security”. Make them the"
                + " same.");
    assertThat(problem("sources.yaml", "checked_on: 2026-11-29", "checked_on: 2026-02-30"))
        .isEqualTo("“checked_on” should be a date such as 2026-11-23.");
    assertThat(problem("terms.yaml", "format: 1", "format: 2"))
        .startsWith("This file is written for a newer version of Casustafel (format 2).");
  }

  @Test
  void aMissingOrUnreadableFileIsTheOnlyProblemThatIsShown() {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    texts.remove("risks.yaml");
    assertThat(lines(GuideReader.read(new GuideFiles(texts)), Language.NL))
        .containsExactly(
            "risks.yaml:1:1: In de gids ontbreekt het bestand “risks.yaml”. Installeer de"
                + " toepassing opnieuw.");

    assertThat(problems("measures.yaml", "measures:", "measures: ["))
        .singleElement()
        .asString()
        .startsWith("measures.yaml:");
  }

  @Test
  void problemsOfAllFilesAreListed() {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    texts.computeIfPresent("terms.yaml", (name, text) -> text + "extra: 1\n");
    texts.computeIfPresent("themes.yaml", (name, text) -> text + "extra: 2\n");

    assertThat(lines(GuideReader.read(new GuideFiles(texts)), Language.NL))
        .hasSize(2)
        .allMatch(line -> line.endsWith("Het veld “extra” bestaat hier niet. Haal het weg."));
  }

  @Test
  void theGuideIsAsOldAsItsOldestFile() {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    texts.computeIfPresent(
        "terms.yaml",
        (name, text) -> text.replaceFirst("checked_on: \\S+", "checked_on: 2026-05-01"));

    assertThat(GuideReader.read(new GuideFiles(texts)))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded ->
                assertThat(((Guide) loaded.value()).status().checkedOn())
                    .isEqualTo(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void questionsOfferTheirOptionsInTheWordsOfTheScales() {
    assertThat(BuiltIn.guide().questions().question("tr-told-ai").orElseThrow().options())
        .extracting(Option::id)
        .containsExactly("yes", "no", "unsure");
    assertThat(BuiltIn.guide().questions().question("tr-purpose-clear").orElseThrow().form())
        .isInstanceOf(AnswerForm.Scale.class);
  }
}
