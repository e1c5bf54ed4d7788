package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.casefile.Stance;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.ChainStepText;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Reference;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The guide and the built-in cases as they come with the application. */
class GuideContentTest {
  private final Guide guide = BuiltIn.guide();
  private final List<CaseSource> cases = new CaseLibrary(guide.knownIds()).builtIn().builtIn();

  @Test
  void theGuideHasAllItsContent() {
    assertThat(guide.questions().themes()).hasSize(16);
    assertThat(
            guide.questions().themes().stream().filter(QuestionTheme::main).map(QuestionTheme::id))
        .containsExactly("transparency", "legal-basis", "profiling", "human-in-the-loop");
    assertThat(guide.questions().all()).hasSize(152);
    assertThat(guide.risks().risks()).hasSize(31);
    assertThat(guide.risks().measures()).hasSize(60);
    assertThat(guide.chain().steps().stream().map(ChainStepText::step))
        .containsExactly(ChainStep.values());
    assertThat(guide.chain().scenarios()).hasSize(2);
    assertThat(guide.status().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(guide.status().sources()).hasSize(14);
    assertThat(guide.status().delicatePoints()).hasSize(18);
  }

  @Test
  void theReferencePartHasAllItsContent() {
    Reference reference = guide.reference();
    assertThat(reference.flows().stream().map(DecisionFlow::id))
        .containsExactly(
            "flow-model-user",
            "flow-model-developer",
            "flow-legal-basis",
            "flow-automated-decision",
            "flow-rights-request",
            "flow-output-person");
    assertThat(reference.preconditions()).hasSize(5);
    assertThat(reference.threshold().article35()).hasSize(3);
    assertThat(reference.threshold().wp248()).hasSize(9);
    assertThat(reference.threshold().apList()).hasSize(17);
    assertThat(reference.threshold().rules()).hasSize(7);
    assertThat(reference.terms()).hasSizeGreaterThan(100);
    assertThat(reference.report()).hasSize(25);
    assertThat(reference.agenda().stream().map(AgendaTimes::depth)).contains(Depth.values());
  }

  @Test
  void theThreeCasesLoadWithAllTheirObservations() {
    assertThat(new CaseLibrary(guide.knownIds()).builtIn().problems()).isEmpty();
    assertThat(cases.stream().map(source -> source.template().id()))
        .containsExactly("chatlog-finetuning", "recruitment-screening", "patient-summaries");
    assertThat(
            cases.stream()
                .flatMap(source -> source.template().observations().stream())
                .map(observation -> observation.place().number()))
        .containsExactly(
            "1.1",
            "1.2",
            "1.3",
            "1.4",
            "1.5",
            "1.6",
            "2.1",
            "2.2",
            "2.3",
            "2.4",
            "2.5",
            "2.6",
            "2.7",
            "2.8",
            "3.1",
            "3.2 + 3.4",
            "3.3",
            "3.5",
            "3.6",
            "3.7");
  }

  @Test
  void everyFileOfTheGuideIsRead() throws IOException {
    Path folder = Path.of("src/main/resources/nl/casustafel/guide");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".yaml"))
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(GuideFiles.builtIn().texts().keySet());
    }
  }

  @Test
  void questionsBelongToCasesThatExist() {
    Set<String> known =
        Stream.concat(
                Stream.of(Question.Rules.ALL_CASES),
                cases.stream().map(source -> source.template().id()))
            .collect(Collectors.toSet());

    assertThat(guide.questions().all())
        .allSatisfy(
            question -> assertThat(question.rules().cases()).isNotEmpty().isSubsetOf(known));
    assertThat(guide.risks().risks())
        .allSatisfy(risk -> assertThat(risk.scope().cases()).isNotEmpty().isSubsetOf(known));
  }

  @Test
  void everyQuestionCanBeReachedInEachOfItsCases() {
    for (CaseSource source : cases) {
      for (Depth depth : List.of(Depth.CORE, Depth.FULL)) {
        QuestionScope scope = new QuestionScope(Set.of(source.template().id()), depth);
        List<Question> questions = scope.of(guide.questions());
        for (Question question : questions) {
          Map<String, AnswerValue> answers = WayTo.question(question, guide.questions());
          assertThat(Branching.asked(questions, answers))
              .as("%s in %s at %s", question.id(), source.template().id(), depth)
              .contains(question);
        }
      }
    }
  }

  @Test
  void aCoreQuestionFollowsOnCoreQuestionsOnly() {
    assertThat(guide.questions().all().stream().filter(Question::core))
        .allSatisfy(question ->
            assertThat(question.rules().askIf().questions())
                .allMatch(parent -> guide.questions().question(parent).orElseThrow().core()));
  }

  @Test
  void everyRiskAndMeasureIsUsedSomewhere() {
    List<Flag> flags =
        guide.questions().all().stream().flatMap(q -> q.rules().flags().stream()).toList();
    Set<String> risks = flags.stream().map(Flag::risk).collect(Collectors.toSet());
    Set<String> measures =
        flags.stream().flatMap(flag -> flag.measures().stream()).collect(Collectors.toSet());
    guide.reference().preconditions().forEach(p -> measures.addAll(p.scope().measures()));

    assertThat(risks).containsAll(guide.risks().risks().stream().map(Risk::id).toList());
    // Prior consultation is a duty when the risk stays high: it makes no risk smaller.
    Set<String> duties =
        guide.questions().all().stream()
            .map(question -> question.rules().duty())
            .filter(Objects::nonNull)
            .map(Question.Duty::measure)
            .collect(Collectors.toSet());
    assertThat(duties)
        .containsExactlyInAnyOrderElementsOf(
            guide.risks().measures().stream()
                .filter(measure -> measure.reduces().isEmpty())
                .map(Measure::id)
                .toList())
        .containsExactly("m-prior-consultation");
    measures.addAll(duties);
    assertThat(measures).containsAll(guide.risks().measures().stream().map(Measure::id).toList());
  }

  @Test
  void everyStopOfAFlowCanBeReachedAndEveryWayEndsInAnOutcome() {
    for (DecisionFlow flow : guide.reference().flows()) {
      Map<String, DecisionFlow.Node> nodes =
          flow.nodes().stream()
              .collect(Collectors.toMap(DecisionFlow.Node::id, Function.identity()));
      Set<String> reached = new HashSet<>();
      visit(flow.start(), nodes, reached);
      assertThat(reached).as(flow.id()).containsAll(nodes.keySet());
      assertThat(flow.nodes()).as(flow.id()).anyMatch(DecisionFlow.Outcome.class::isInstance);
    }
  }

  private static void visit(String id, Map<String, DecisionFlow.Node> nodes, Set<String> reached) {
    if (reached.add(id) && nodes.get(id) instanceof DecisionFlow.Step step) {
      step.answers()
          .forEach(answer -> {
            visit(answer.to(), nodes, reached);
            visit(answer.back().to(), nodes, reached);
            visit(answer.back().onRed(), nodes, reached);
          });
    }
  }

  @Test
  void everyTextExistsInBothLanguagesAndIsTranslated() {
    List<LocalizedText> texts =
        Stream.of(AllTexts.in(guide), AllTexts.in(cases)).flatMap(List::stream).toList();

    assertThat(texts).hasSizeGreaterThan(1500);
    assertThat(texts)
        .allSatisfy(text -> assertThat(text.en().isBlank()).isEqualTo(text.nl().isBlank()));
    assertThat(
            texts.stream()
                .filter(text -> text.en().length() > 25 && text.en().equals(text.nl()))
                .map(LocalizedText::en))
        .isEmpty();
  }

  /** Articles, days, amounts and terms: a slip of one language would change the law. */
  @Test
  void bothLanguagesNameTheSameNumbers() {
    assertThat(
            Stream.of(AllTexts.in(guide), AllTexts.in(cases))
                .flatMap(List::stream)
                .filter(text -> !numbers(text.en()).equals(numbers(text.nl())))
                .map(LocalizedText::en))
        .isEmpty();
  }

  private static List<String> numbers(String text) {
    return Pattern.compile("\\d+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @Test
  void everyFileSaysWhatItRestsOnAndWhenThatWasChecked() {
    assertThat(GuideFiles.builtIn().texts())
        .allSatisfy((name, text) ->
            assertThat(text)
                .as(name)
                .containsPattern("(?m)^checked_on: \\d{4}-\\d{2}-\\d{2}$")
                .containsPattern("(?m)^source:( \\[.+]|\n  - .+)"));
  }

  @Test
  void scoresHaveTheLevelsThatTheGuideSays() {
    assertThat(List.of(level(1, 1), level(1, 3))).containsOnly("low");
    assertThat(level(1, 4)).isEqualTo("medium");
    assertThat(level(2, 2)).isEqualTo("medium");
    assertThat(level(4, 2)).isEqualTo("high");
    assertThat(level(3, 3)).isEqualTo("high");
    assertThat(level(3, 4)).isEqualTo("very-high");
    assertThat(level(4, 4)).isEqualTo("very-high");
  }

  private String level(int likelihood, int severity) {
    return guide.scales().level(new RiskScore(likelihood, severity)).id();
  }

  @Test
  void theScalesHaveAWordForEverything() {
    assertThat(guide.scales().likelihood()).containsOnlyKeys(1, 2, 3, 4);
    assertThat(guide.scales().severity()).containsOnlyKeys(1, 2, 3, 4);
    assertThat(guide.scales().agreement().points()).containsOnlyKeys(1, 2, 3, 4, 5);
    assertThat(guide.scales().stances()).containsOnlyKeys(Stance.values());
    assertThat(guide.status().remarks().outcomes().colours())
        .containsOnlyKeys(DecisionFlow.Colour.values());
  }

  @Test
  void referencesReadAsTheLanguageWritesThem() {
    Citations citations = guide.status().citations();

    assertThat(citations.show("GDPR 13(3)", Language.NL)).startsWith("AVG 13");
    assertThat(citations.show("GDPR 13(3)", Language.EN)).startsWith("GDPR 13");
    assertThat(citations.show("Op. 43", Language.NL)).startsWith("EDPB-advies 28/2024, par. 43");
    assertThat(citations.show(List.of("GDPR 6", "CFR 8"), Language.NL)).contains(" · ");
  }
}
