package nl.casustafel.report.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Work;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The works that a report lists are those that it cites. */
class SourceListTest {
  /** How a text names a work: by its number, whatever the work is called. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "C-\\d+/\\d+|ECLI:[A-Z:0-9]+|(?<=\\(EU\\) )\\d{4}/\\d+|COM\\(\\d+\\) \\d+|C\\(\\d+\\) \\d+"
              + "|WP2\\d\\d|NEN \\d+|Diamond \\d{4}"
              + "|(?<=(Guidelines|Opinion|Recommendations|richtsnoeren|advies|aanbevelingen) )"
              + "\\d+/\\d{4}");

  static Stream<Arguments> workshops() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.concat(
                Session.CASES.stream()
                    .map(id -> Arguments.of(Session.rehearsed(id, language), language)),
                Stream.of(
                    Arguments.of(
                        Session.begun("chatlog-finetuning", language, Depth.MAIN_THEMES), language),
                    Arguments.of(
                        Session.played("patient-summaries", language, Depth.FULL), language),
                    Arguments.of(concluded(language), language))));
  }

  private static Session concluded(Language language) {
    return Session.begun("recruitment-screening", language, Depth.CORE)
        .execute(
            new Command.DecideObservation(
                "obs-c2-1",
                ObservationDecision.NONE
                    .with(Outcome.HOLDS)
                    .because("NEN 7510 and CJEU C-311/18 say so.")));
  }

  @ParameterizedTest
  @MethodSource("workshops")
  void everyWorkCitedIsListedOnceAndEveryWorkListedIsCited(Session session, Language language) {
    ReportParts report = new ReportParts(session.report(language));
    List<String> listed = listed(report);
    String rest = rest(report);

    assertThat(listed).doesNotHaveDuplicates().isNotEmpty();
    assertThat(
            session.view().content().guide().status().citations().works().stream()
                .map(Work::citedAs)
                .filter(cited -> listed.contains(shown(cited, session, language)))
                .filter(cited ->
                    Stream.of(Language.values())
                        .flatMap(l -> names(shown(cited, session, l)).stream())
                        .noneMatch(name -> isIn(name, rest))))
        .isEmpty();
    assertThat(
            session.view().content().guide().status().citations().works().stream()
                .map(Work::citedAs)
                .map(cited -> shown(cited, session, language))
                .filter(name -> !listed.contains(name))
                .filter(name -> names(name).stream().anyMatch(n -> isIn(n, rest))))
        .isEmpty();
    assertThat(numbers(rest)).isSubsetOf(numbers(String.join("\n", list(report))));
  }

  @Test
  void whatTheGroupWroteCitesToo() {
    assertThat(listed(new ReportParts(concluded(Language.EN).report(Language.EN))))
        .contains("NEN 7510", "CJEU C-311/18")
        .doesNotContain("NEN 7513");
    assertThat(
            listed(
                new ReportParts(
                    Session.begun("recruitment-screening", Language.EN, Depth.CORE)
                        .report(Language.EN))))
        .doesNotContain("NEN 7510", "CJEU C-311/18", "WP251", "Dutch Civil Code");
  }

  @Test
  void everyWorkStandsWithItsTitleItsAddressAndTheDayOfTheLastLook() {
    ReportParts report =
        new ReportParts(Session.rehearsed("chatlog-finetuning", Language.EN).report(Language.EN));

    assertThat(list(report))
        .containsSequence(
            "GDPR",
            "General Data Protection Regulation, Regulation (EU) 2016/679",
            "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            "EU regulation",
            "29 November 2026")
        .containsSequence(
            "Tastle and Wierman 2007",
            "Tastle and Wierman, ‘Consensus and dissention: A measure of ordinal dispersion’,"
                + " International Journal of Approximate Reasoning 45 (2007), pages 531-545");
  }

  private static String shown(String cited, Session session, Language language) {
    return session.view().content().guide().status().citations().show(cited, language);
  }

  private static List<String> listed(ReportParts report) {
    return table(report).rows().stream()
        .map(row -> ((Phrase.Plain) row.getFirst()).text())
        .toList();
  }

  private static Block.Table table(ReportParts report) {
    return report.blocks("method", Block.Table.class).getLast();
  }

  private static List<String> list(ReportParts report) {
    List<String> method = report.words("method");
    return method.subList(method.indexOf(table(report).caption()), method.size());
  }

  /** All that the report says before its list of sources. */
  private static String rest(ReportParts report) {
    List<String> all = ReportWords.of(report.report());
    return String.join("\n", all.subList(0, all.indexOf(table(report).caption())));
  }

  /** A name, and its abbreviation where one stands behind it. */
  private static List<String> names(String name) {
    int bracket = name.lastIndexOf(" (");
    return bracket < 0 || !name.endsWith(")")
        ? List.of(name)
        : List.of(name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1));
  }

  private static boolean isIn(String name, String text) {
    return Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(text).find();
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
