package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Source;
import nl.casustafel.guide.law.Work;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The works that the content cites and the works of the list are the same. */
class WorksTest {
  /** How running text names a work: by its number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "C-\\d+/\\d+( P)?|ECLI:[A-Z]+:[A-Z]+:\\d+:\\d+|\\(EU\\) \\d{4}/\\d+|COM\\(\\d+\\) \\d+"
              + "|C\\(\\d+\\) \\d+|Stcrt\\. \\d+, \\d+|Stb\\. \\d+, \\d+|WP2\\d\\d|NEN \\d+"
              + "|Diamond \\d{4}"
              + "|(?<=(Guidelines|Opinion|Recommendations|richtsnoeren|advies|aanbevelingen) )"
              + "\\d+/\\d{4}");

  private final Guide guide = BuiltIn.guide();
  private final Citations citations = guide.status().citations();
  private final List<CaseSource> cases = new CaseLibrary(guide.knownIds()).builtIn().builtIn();

  @Test
  void everyReferenceOfGuideCasesAndReportCitesAListedWork() {
    assertThat(references().filter(reference -> citations.work(reference).isEmpty())).isEmpty();
  }

  @Test
  void everyListedWorkIsCited() {
    Set<Work> cited =
        references()
            .flatMap(ref -> citations.work(ref).stream())
            .collect(Collectors.toCollection(HashSet::new));
    numbers().forEach(number -> cited.addAll(worksWith(number)));

    assertThat(citations.works()).allSatisfy(work -> assertThat(cited).contains(work));
  }

  @Test
  void everyWorkThatATextNamesByItsNumberIsListed() {
    assertThat(numbers().filter(number -> worksWith(number).isEmpty())).isEmpty();
    assertThat(numbers()).hasSizeGreaterThan(12);
  }

  @Test
  void everyWorkButTheUnpublishedReportHasAnAddressAndADay() {
    assertThat(citations.works().stream().filter(work -> work.address().isEmpty()))
        .extracting(Work::citedAs)
        .containsExactly("S2");
    assertThat(citations.works())
        .allSatisfy(
            work -> assertThat(work.checkedOn()).isBetween(day("2026-11-23"), day("2027-12-31")));
    assertThat(citations.works()).extracting(Work::citedAs).doesNotHaveDuplicates();
    assertThat(citations.works().stream().map(Work::address).filter(a -> !a.isEmpty()))
        .doesNotHaveDuplicates();
  }

  @Test
  void addressesThatNobodyLookedAtAreMarked() {
    assertThat(citations.works().stream().filter(work -> !work.seen()))
        .extracting(Work::citedAs)
        .containsExactlyInAnyOrder("S2", "Wmcz 2018", "Bill 36264");
  }

  @Test
  void everySourceOfTheSourceTableIsAListedWork() {
    assertThat(guide.status().sources())
        .extracting(Source::tag)
        .allSatisfy(tag -> assertThat(citations.work(tag)).isPresent());
  }

  @Test
  void theLongestNameDecidesWhichWorkIsCited() {
    assertThat(named("AP DPIA list, Stcrt. 2019, 64418")).isEqualTo("AP DPIA list");
    assertThat(named("AP guidance on meaningful human intervention"))
        .isEqualTo("AP guidance on meaningful human intervention");
    assertThat(named("CJEU C-136/17 GC and Others")).isEqualTo("CJEU C-136/17");
    assertThat(named("EDPB Guidelines 2/2019")).isEqualTo("EDPB Guidelines 2/2019");
    assertThat(named("Op. 129")).isEqualTo("Op.");
    assertThat(named("CJEU C-136/178")).isEmpty();
    assertThat(named("EDPB Guidelines")).isEmpty();
  }

  @Test
  void everyReferenceReadsInDutchWithoutEnglishWords() {
    assertThat(references().map(reference -> citations.show(reference, Language.NL)))
        .noneMatch(
            Pattern.compile("\\b(Guidelines|Opinion|guidance|recital|Annex|Act|and)\\b")
                .asPredicate());
  }

  private String named(String reference) {
    return citations.work(reference).map(Work::citedAs).orElse("");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Stream<String> references() {
    List<String> all = new ArrayList<>();
    guide.questions().all().forEach(question -> all.addAll(question.rules().references()));
    guide.risks().measures().forEach(measure -> all.addAll(measure.references()));
    guide.reference().flows().stream()
        .flatMap(flow -> flow.nodes().stream())
        .forEach(node -> all.addAll(node.sources()));
    guide.reference().preconditions().forEach(p -> all.addAll(p.scope().references()));
    guide.reference().threshold().exemptions().forEach(e -> all.addAll(e.references()));
    guide.chain().scenarios().forEach(scenario -> all.addAll(scenario.references()));
    all.addAll(guide.scales().votes().references());
    guide.status().law().forEach(topic -> all.addAll(topic.references()));
    guide.status().delicatePoints().forEach(point -> all.addAll(point.references()));
    guide.status().sources().forEach(source -> all.add(source.tag()));
    guide.reference().report().stream().flatMap(WorksTest::provisions).forEach(all::add);
    guide.status().remarks().reporting().minimum().stream()
        .map(Remarks.Minimum::reference)
        .forEach(all::add);
    cases.forEach(source -> {
      source.template().observations().forEach(o -> all.addAll(o.links().references()));
      source.template().story().missing().stream()
          .map(CaseStory.MissingPoint::references)
          .forEach(all::addAll);
    });
    return all.stream();
  }

  /** A section may rest on several works, or on no law at all. */
  private static Stream<String> provisions(ReportSection section) {
    return Stream.of(section.gdpr().split("; "))
        .filter(provision -> !Set.of("–", "good practice").contains(provision))
        .map(provision -> provision.replace("supports ", "GDPR "));
  }

  private Stream<String> numbers() {
    return Stream.of(AllTexts.in(guide), AllTexts.in(cases))
        .flatMap(List::stream)
        .filter(text -> !isTitle(text))
        .flatMap(text -> Stream.of(text.en(), text.nl()))
        .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream();
  }

  private boolean isTitle(LocalizedText text) {
    return citations.works().stream().anyMatch(work -> work.title().equals(text));
  }

  private List<Work> worksWith(String number) {
    Pattern whole = Pattern.compile("(?<![\\d])" + Pattern.quote(number) + "(?![\\d])");
    return citations.works().stream()
        .filter(work -> Stream.of(work.citedAs(), work.title().en()).anyMatch(whole.asPredicate()))
        .toList();
  }
}
