package nl.casustafel.report.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.VerdictText;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nothing is recorded the report says so, and claims nothing. */
class NothingWeighedTest {
  private static final List<String> SECTIONS = List.of("flows", "threshold", "decision", "risks");

  private static Stream<ReportParts> untouched(Language language) {
    return Session.CASES.stream()
        .map(caseId -> Session.begun(caseId, Language.EN, Depth.FULL).report(language))
        .map(ReportParts::new);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySectionSaysThatThereIsNothing(Language language) {
    boolean dutch = language == Language.NL;
    untouched(language)
        .forEach(report -> {
          assertThat(report.words("flows"))
              .contains(
                  dutch
                      ? "De groep heeft geen beslisboom doorlopen."
                      : "The group walked no decision flow.");
          assertThat(report.words("threshold"))
              .contains(
                  dutch
                      ? "Of een DPIA verplicht is, is nog niet bekeken."
                      : "Nobody has looked yet whether a DPIA is required.");
          assertThat(report.words("decision"))
              .anyMatch(text ->
                  text.endsWith(
                      dutch
                          ? "Geen van deze conclusies is vastgelegd; alles is nog in te vullen."
                          : "None of these conclusions is recorded; all of it is yet to be filled in."))
              .contains(
                  dutch
                      ? "Welke functie uiteindelijk besluit, is niet vastgelegd."
                      : "Which function decides in the end is not recorded.");
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsDrawnListedOrLeftAsAPattern(Language language) {
    untouched(language)
        .forEach(report -> {
          assertThat(report.blocks("flows", FlowDrawing.class)).isEmpty();
          assertThat(report.blocks("risks", RiskDrawing.class)).isEmpty();
          assertThat(report.blocks("flows", Block.Table.class)).isEmpty();
          assertThat(report.blocks("threshold", Block.Group.class)).isEmpty();
          for (String section : SECTIONS) {
            assertThat(report.words(section))
                .isNotEmpty()
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.matches("(?s).*(\\{\\d|null|TODO|…$).*"));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noOutcomeVerdictOrChoiceIsNamedThatNobodyCameTo(Language language) {
    Texts texts = new Texts(language);
    List<String> claims =
        Stream.concat(
                Stream.of(Topic.values())
                    .flatMap(topic -> topic.verdicts().stream())
                    .map(verdict -> texts.of(VerdictText.of(verdict))),
                Stream.of(Choice.values()).map(choice -> texts.of(ThresholdText.of(choice))))
            .toList();
    var outcomes =
        Session.begun(Session.CASES.getFirst(), Language.EN, Depth.CORE)
            .view()
            .content()
            .guide()
            .status()
            .remarks()
            .outcomes();
    untouched(language)
        .forEach(report -> {
          for (String section : List.of("flows", "threshold", "decision")) {
            assertThat(report.words(section)).doesNotContainAnyElementsOf(claims);
            for (DecisionFlow.Colour colour : DecisionFlow.Colour.values()) {
              String name = texts.of(outcomes.of(colour).name());
              assertThat(report.words(section)).noneMatch(text -> text.contains(name));
            }
          }
        });
  }
}
