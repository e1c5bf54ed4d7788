package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Duties of the AI Act that bind for high-risk systems only say so, wherever the content speaks of
 * them. Which articles these are is written here from the Act: chapter III, sections 2, 3 and 5
 * (articles 8 to 27 and 40 to 49), the register and monitoring (71, 72), and article 86.
 */
class HighRiskTest {
  private static final Set<Integer> ARTICLES =
      Stream.of(range(8, 27), range(40, 49), range(71, 72), range(86, 86))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern REFERENCE = Pattern.compile("^AIA (\\d+)(?![\\da-z]).*");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:AI Act|AI-verordening)(?: arts?\\.)? (\\d+)(?![\\da-z])");
  private static final Pattern SAID =
      Pattern.compile("high.risk|hoog.?risico", Pattern.CASE_INSENSITIVE);

  private final Guide guide = BuiltIn.guide();
  private final List<CaseSource> cases = new CaseLibrary(guide.knownIds()).builtIn().builtIn();

  private static List<Integer> range(int first, int last) {
    return Stream.iterate(first, article -> article <= last, article -> article + 1).toList();
  }

  @Test
  void everyReferenceToThemOfGuideAndCasesEndsWithTheCondition() {
    List<String> cited =
        Stream.of(AllTexts.words(guide), AllTexts.words(cases))
            .flatMap(List::stream)
            .filter(word -> isAbout(REFERENCE, word))
            .toList();

    assertThat(cited).hasSizeGreaterThan(40);
    assertThat(cited).allSatisfy(reference -> assertThat(reference).endsWith(" if high-risk"));
  }

  @Test
  void everyTextThatNamesThemSpeaksOfHighRisk() {
    List<String> named =
        Stream.of(AllTexts.in(guide), AllTexts.in(cases))
            .flatMap(List::stream)
            .flatMap(HighRiskTest::sides)
            .filter(text -> isAbout(IN_WORDS, text))
            .toList();

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named).allSatisfy(text -> assertThat(text).containsPattern(SAID));
  }

  private static Stream<String> sides(LocalizedText text) {
    return Stream.of(text.en(), text.nl());
  }

  private static boolean isAbout(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .anyMatch(ARTICLES::contains);
  }

  /** Regulation 2026/1744: list, products, and the sandboxes of article 57. */
  @Test
  void noTextNamesAnotherDayAheadThanThoseOfTheRegulation() {
    Pattern ahead = Pattern.compile("\\d{1,2} [A-Z][a-z]+ 202[7-9]");

    assertThat(
            Stream.of(AllTexts.in(guide), AllTexts.in(cases))
                .flatMap(List::stream)
                .flatMap(text -> ahead.matcher(text.en()).results().map(MatchResult::group))
                .map(day -> day.replace("Dec ", "December ").replace("Aug ", "August "))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("2 December 2027", "2 August 2028", "2 August 2027");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "questions/human-in-the-loop.yaml | AIA 14 if high-risk     | AIA 14",
        "flows/output-person.yaml         | src: [S1 P2, S1 P5]     | AIA 13",
        "preconditions.yaml               | ref: [GDPR 5(1)(d)      | AIA 15",
        "measures.yaml                    | AIA 26(5) if high-risk  | AIA 26(5)",
        "risks.yaml                       | AIA 86 if high-risk     | AIA 86",
        "law-status.yaml                  | AIA 27(5) if high-risk  | AIA 27(5)",
        "delicate-points.yaml             | AIA 86 if high-risk     | AIA 86",
      })
  void theReaderRefusesOneThatDoesNotSaySoWhereverItStands(String file, String piece, String duty) {
    String replacement =
        piece.contains("[") ? piece.replaceFirst("\\[.*", "[" + duty + ", GDPR 5") : duty;
    String closed = piece.endsWith("]") ? replacement + "]" : replacement;

    assertThat(problem(file, piece, closed))
        .isEqualTo(
            "“%s” does not always bind. Write behind it when it does: “%s if high-risk”."
                .replace("%s", duty));
  }

  @Test
  void anEditionFromBeforeTheConditionsIsReadWithoutThem() {
    Map<String, String> texts = new HashMap<>(GuideFiles.builtIn().texts());
    texts.computeIfPresent(
        "references.yaml",
        (name, text) ->
            text.substring(0, text.indexOf("\nconditions:"))
                + text.substring(text.indexOf("\nworks:")));
    texts.computeIfPresent("risks.yaml", (name, text) -> text.replace(" if high-risk", ""));

    assertThat(Flawed.lines(GuideReader.read(new GuideFiles(texts)), Language.EN)).isEmpty();
  }

  @Test
  void theConditionIsShownWithTheDayFromWhichItBinds() {
    Citations citations = guide.status().citations();

    assertThat(citations.show("AIA 26(2) if high-risk", Language.NL))
        .isEqualTo("AI-verordening 26(2) (alleen hoog risico, vanaf 2 dec. 2027 of 2 aug. 2028)");
    assertThat(citations.show("AIA 27(1) if high-risk", Language.EN))
        .isEqualTo("AI Act 27(1) (certain high risk only, from 2 Dec 2027)");
    assertThat(citations.show("AIA 86 if high-risk", Language.NL))
        .isEqualTo("AI-verordening 86 (alleen hoog risico; vanaf wanneer is onbeslist)");
  }
}
