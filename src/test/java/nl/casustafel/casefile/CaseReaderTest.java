package nl.casustafel.casefile;

import static nl.casustafel.casefile.CaseTexts.problems;
import static nl.casustafel.casefile.CaseTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

  private static CaseTitles smallTitles() {
    LocalizedText title = new LocalizedText("The library answers", "De bibliotheek antwoordt");
    LocalizedText teaser =
        new LocalizedText(
            "May a chatbot know what you read?", "Mag een chatbot weten wat u leest?");
    return new CaseTitles(title, title, teaser, teaser);
  }

  private static CaseStory smallStory() {
    return new CaseStory(
        List.of(
            new CaseStory.Paragraph(
                Origin.AUTHORED,
                "",
                new LocalizedText(
                    "A library tries a chatbot.", "Een bibliotheek probeert een chatbot."))),
        List.of(),
        List.of(
            new CaseStory.DataFlow(
                ChainStep.DEPLOYMENT,
                new LocalizedText("A reader asks", "Een lezer vraagt"),
                new LocalizedText("question", "vraag"),
                new LocalizedText("readers", "lezers"),
                new LocalizedText("library", "bibliotheek"))),
        List.of(),
        List.of());
  }

  private static CaseObservation smallObservation() {
    LocalizedText statement =
        new LocalizedText("Nobody tells the readers.", "Niemand vertelt het de lezers.");
    return new CaseObservation(
        "obs-1",
        new CaseObservation.Place("1", "transparency", ChainStep.DEPLOYMENT),
        Stance.TIP,
        new CaseObservation.Wording(
            statement,
            statement,
            new LocalizedText("What would you tell them?", "Wat zou u ze vertellen?"),
            LocalizedText.EMPTY),
        new CaseObservation.Links(List.of(), List.of("r-opaque-use"), List.of("tr-told-ai")));
  }

  @Test
  void aSmallOwnCaseIsReadWithItsDefaults() {
    assertThat(CaseTexts.read(CaseTexts.SMALL))
        .isEqualTo(
            new ReadResult.Loaded<>(
                new CaseTemplate(
                    "library-chat",
                    smallTitles(),
                    new CaseSettings(0, "table", Set.of(Language.EN, Language.NL), List.of()),
                    smallStory(),
                    DpiaPrefill.NONE,
                    List.of(smallObservation()))));
  }

  @Test
  void aTypicalMistakeIsExplainedInBothLanguages() {
    String text = with("theme: transparency", "teme: transparency");

    assertThat(problems(text, Language.EN))
        .containsExactly(
            "library.yaml:15:5: The field “theme” is missing. Add it and fill it in.",
            "library.yaml:16:5: There is no field “teme” here. Did you mean “theme”?");
    assertThat(problems(text, Language.NL))
        .containsExactly(
            "library.yaml:15:5: Het veld “theme” ontbreekt. Voeg het toe en vul het in.",
            "library.yaml:16:5: Het veld “teme” bestaat hier niet. Bedoelt u “theme”?");
  }

  @Test
  void aSignThatNobodySeesIsNamedInTheProblemThatItMakes() {
    assertThat(problems(with("theme: transparency", "theme: \"transparency\u200B\""), Language.EN))
        .containsExactly(
            "library.yaml:16:12: There is no theme “transparency[U+200B]”. Did you mean"
                + " “transparency”?");
    assertThat(problems(with("theme: transparency", "theme: \"trans\u00A0parency\""), Language.NL))
        .hasSize(1)
        .allMatch(problem -> problem.contains("“trans[U+00A0]parency”"));
  }

  @Test
  void everyProblemIsListedNotOnlyTheFirst() {
    String text =
        CaseTexts.SMALL
            .replace("id: library-chat", "id: Library Chat")
            .replace("r-opaque-use", "r-opaque-uses")
            .replace("[tr-told-ai]", "tr-told-ai")
            .replace("step: deployment", "step: deploymnt")
            .replace(", nl: lezers", "");

    assertThat(problems(text, Language.EN))
        .containsExactly(
            "library.yaml:2:5: “Library Chat” cannot be an id. Use small letters, digits and"
                + " hyphens, beginning with a letter, at most 64 characters.",
            "library.yaml:9:11: “deploymnt” is not possible for “step”. Did you mean"
                + " “deployment”? Choose from: collection, curation, deployment, feedback,"
                + " finetuning, training.",
            "library.yaml:12:10: The Dutch text of “who” is missing. Add “nl: …”.",
            "library.yaml:20:13: There is no risk “r-opaque-uses” in the guide. Did you mean"
                + " “r-opaque-use”?",
            "library.yaml:21:16: “questions” should be a list: each item on its own line, after"
                + " a hyphen and a space.");
  }

  @Test
  void aTranslationThatIsEmptyOrMissingIsNamedWithItsLanguage() {
    assertThat(problems(with("nl: lezers", "nl: '  '"), Language.NL))
        .containsExactly(
            "library.yaml:12:28: De Nederlandse tekst van “who” ontbreekt. Voeg “nl: …” toe.");
    assertThat(problems(with("en: readers, ", ""), Language.NL))
        .containsExactly(
            "library.yaml:12:10: De Engelse tekst van “who” ontbreekt. Voeg “en: …” toe.");
    assertThat(problems(with("{en: readers, nl: lezers}", "lezers"), Language.NL))
        .containsExactly(
            "library.yaml:12:10: “who” moet een tekst in elke taal zijn: “en: …” en “nl: …”.");
  }

  @Test
  void aCaseInOneLanguageShowsThatLanguageEverywhere() {
    String text = "languages: [nl]\n" + CaseTexts.SMALL.replaceAll("\\{en: [^,}]*, nl: ", "{nl: ");

    assertThat(text).doesNotContain("en:");
    assertThat(CaseTexts.read(text))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded -> {
              CaseTemplate template = (CaseTemplate) loaded.value();
              assertThat(template.titles().title())
                  .isEqualTo(LocalizedText.same("De bibliotheek antwoordt"));
              assertThat(template.settings().languages()).containsExactly(Language.NL);
            });
  }

  @Test
  void idsThatExistNowhereOrTwiceAreRefused() {
    String second =
        """
          - {id: obs-1, theme: privacy, chain: training, text: {en: a, nl: b}, prompt: {en: c, nl: d}}
        """;

    assertThat(problems(CaseTexts.SMALL + second, Language.NL))
        .containsExactly(
            "library.yaml:22:10: Het id “obs-1” is al gebruikt in library.yaml, regel 15. Geef"
                + " dit onderdeel een ander id.",
            "library.yaml:22:24: Het thema “privacy” bestaat niet. Kijk in docs/case-format.md"
                + " welke thema’s er zijn.");
    assertThat(problems(CaseTexts.SMALL + "asks_also: [patient-sumaries]\n", Language.EN))
        .containsExactly(
            "library.yaml:22:13: There is no built-in case “patient-sumaries” with questions of"
                + " its own. Did you mean “patient-summaries”?");
    assertThat(problems(CaseTexts.SMALL + "dpia_prefill: {ap_list_check: [x]}\n", Language.EN))
        .containsExactly(
            "library.yaml:22:32: There is no type “x” on the list of the AP. Remove it or choose"
                + " an existing type.");
  }

  @Test
  void anIdThatWouldLeaveTheFolderIsRefused() {
    assertThat(problems(with("id: library-chat", "id: ../../etc/passwd"), Language.EN))
        .containsExactly(
            "library.yaml:2:5: “../../etc/passwd” cannot be an id. Use small letters, digits and"
                + " hyphens, beginning with a letter, at most 64 characters.");
  }

  @Test
  void tooMuchIsRefusedWithTheLimit() {
    String longText = "x".repeat(4001);
    assertThat(problems(with("Een lezer vraagt", longText), Language.NL))
        .containsExactly(
            "library.yaml:10:35: De tekst van “text.nl” heeft 4.001 tekens; er passen er"
                + " hoogstens 4.000. Maak de tekst korter.");

    StringBuilder many = new StringBuilder(CaseTexts.SMALL);
    for (int i = 0; i < 60; i++) {
      many.append(
          ("  - {id: o-%d, theme: security, chain: training, "
                  + "text: {en: a, nl: b}, prompt: {en: c, nl: d}}\n")
              .formatted(i));
    }
    assertThat(problems(many.toString(), Language.EN))
        .containsExactly(
            "library.yaml:15:3: “observations” has 61 items; 60 is the most that fits. Take some"
                + " out.");
  }

  @Test
  void aCaseNeedsAtLeastOneObservation() {
    String none = CaseTexts.SMALL.substring(0, CaseTexts.SMALL.indexOf("observations:"));

    assertThat(problems(none + "observations: []\n", Language.NL))
        .containsExactly(
            "library.yaml:14:15: “observations” heeft minstens één onderdeel nodig. Voeg toe wat"
                + " ontbreekt.");
    assertThat(problems(none, Language.EN))
        .containsExactly(
            "library.yaml:1:1: The field “observations” is missing. Add it and fill it in.");
  }

  @Test
  void aFileOfALaterFormatIsRefusedWithAdvice() {
    assertThat(problems(with("format: 1", "format: 2"), Language.EN))
        .containsExactly(
            "library.yaml:1:1: This file is written for a newer version of Casustafel (format 2)."
                + " Install the newest version, or use format 1.");
  }

  @Test
  void wrongTypesAreExplained() {
    assertThat(
            problems(
                with(
                    "title: {en: The library answers, nl: De bibliotheek antwoordt}",
                    "title: {en: [a], nl: {b: c}}"),
                Language.EN))
        .containsExactly(
            "library.yaml:3:13: “title.en” should be a single text, not a list and not fields.",
            "library.yaml:3:22: “title.nl” should be a single text, not a list and not fields.");
    assertThat(problems(CaseTexts.SMALL + "dpia_prefill: 3\norder: first\n", Language.EN))
        .containsExactly(
            "library.yaml:22:15: “dpia_prefill” should consist of fields, such as “name: text”.",
            "library.yaml:23:8: “order” should be a number from 1 to 999.");
    assertThat(problems(CaseTexts.SMALL + "dpia_prefill: {wp248: [0, 10, 4]}\n", Language.EN))
        .containsExactly(
            "library.yaml:22:24: “wp248” should be a number from 1 to 9.",
            "library.yaml:22:27: “wp248” should be a number from 1 to 9.");
  }

  @Test
  void anObservationWithoutALabelGetsItsFirstWords() {
    String text =
        with(
            "Nobody tells the readers.",
            "Nobody tells the readers of this library that their questions are kept");

    assertThat(CaseTexts.read(text))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded ->
                assertThat(
                        ((CaseTemplate) loaded.value()).observations().getFirst().wording().label())
                    .isEqualTo(
                        new LocalizedText(
                            "Nobody tells the readers of this library…",
                            "Niemand vertelt het de lezers.")));
  }

  @Test
  void everyKindOfLineEndInATextIsALineBreak() {
    String text =
        with(
            "en: A library tries a chatbot.",
            "en: \"one\\ntwo\\u000bthree\\u2028four\\u2029five\\r\\nsix\\rseven\\u000ceight\\u0085nine\"");

    assertThat(problems(text, Language.EN)).isEmpty();
    assertThat(CaseTexts.read(text))
        .isInstanceOfSatisfying(
            ReadResult.Loaded.class,
            loaded ->
                assertThat(
                        ((CaseTemplate) loaded.value()).story().background().getFirst().text().en())
                    .isEqualTo("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine"));
  }
}
