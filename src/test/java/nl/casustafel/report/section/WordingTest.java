package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the report itself. */
class WordingTest {
  private static final String VERDICT =
      "(?is).*\\b(un)?(lawful|compliant|compliance|illegal|approved|(on)?rechtmatig|conform"
          + "|goedgekeurd|toegestaan)\\b.*";

  static Stream<Arguments> everyCaseInEveryLanguage() {
    return Session.CASES.stream()
        .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsOwnWordsGiveNoVerdict(Language language) {
    assertThat(own(language)).noneMatch(text -> text.matches(VERDICT));
  }

  @ParameterizedTest
  @MethodSource("everyCaseInEveryLanguage")
  void whatManagementReadsFirstAndLastGivesNoVerdict(String caseId, Language language) {
    ReportParts report = new ReportParts(Session.rehearsed(caseId, language).report(language));

    assertThat(
            Stream.of("summary", "coverage", "decision")
                .flatMap(section -> report.words(section).stream())
                .filter(text -> !isOfTheCase(text, report)))
        .hasSizeGreaterThan(50)
        .noneMatch(text -> text.matches(VERDICT));
    assertThat(report.report().cover().status().paragraphs())
        .noneMatch(text -> text.matches(VERDICT));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itNeitherShoutsNorWritesTypewriterQuotes(Language language) {
    assertThat(own(language))
        .noneMatch(text -> text.contains("!"))
        .noneMatch(text -> text.contains("'") || text.contains("\""))
        .noneMatch(text -> text.contains("  ") || text.contains("..."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsEmptyAndNoneShowsItsPattern(Language language) {
    assertThat(own(language)).noneMatch(String::isBlank).noneMatch(text -> text.contains("{"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsMoreThanOneSentenceEndsInAFullStop(Language language) {
    assertThat(own(language))
        .filteredOn(text -> text.matches("(?s).*[a-z]\\. \\p{Lu}.*"))
        .filteredOn(text -> !text.matches("(?s).*[.:]( 1| \\d.*)?"))
        .isEmpty();
  }

  @Test
  void dutchSpeaksToItsReaderWithU() {
    assertThat(own(Language.NL))
        .noneMatch(text -> text.matches("(?is).*\\b(je|jij|jouw|jullie)\\b.*"));
  }

  @Test
  void oneThingHasOneNameInDutch() {
    assertThat(own(Language.NL))
        .noneMatch(text ->
            text.matches(
                "(?is).*\\b(data subject|moderator|begeleider|sessieleider|actieitem)\\b.*"));
  }

  @Test
  void theReportSaysThatItIsNoLegalAdvice() {
    assertThat(
            ReportWords.of(
                Session.rehearsed("chatlog-finetuning", Language.EN).report(Language.EN)))
        .anyMatch(text -> text.contains("no legal advice"));
    assertThat(
            ReportWords.of(
                Session.rehearsed("chatlog-finetuning", Language.NL).report(Language.NL)))
        .anyMatch(text -> text.contains("geen juridisch advies"));
  }

  /** Questions, risks and observations ask after the law; that is no verdict. */
  private static boolean isOfTheCase(String text, ReportParts report) {
    List<String> asked =
        Stream.of("questions", "observations", "risks")
            .flatMap(section -> report.words(section).stream())
            .filter(words -> words.length() > 20)
            .toList();
    return asked.stream().anyMatch(words -> words.contains(text) || text.contains(words));
  }

  private static List<String> own(Language language) {
    Texts texts = new Texts(language);
    return Stream.of(ReportText.values())
        .map(key -> texts.of(key, 1, 1, 1, 1, 1, 1, 1, 1))
        .toList();
  }
}
