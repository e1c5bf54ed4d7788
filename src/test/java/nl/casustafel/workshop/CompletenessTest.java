package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law asks of a DPIA, and how far a workshop came with it, before anybody words it. */
class CompletenessTest {
  private final Sitting sitting = new Sitting("chatlog-finetuning");

  private Remarks.Reporting reporting() {
    return sitting.view().content().guide().status().remarks().reporting();
  }

  /** How far each part came that the law asks for, by where it asks. */
  private Map<String, Treatment> duties() {
    Completeness completeness = sitting.view().completeness();
    Map<String, Treatment> reached = new LinkedHashMap<>();
    reporting()
        .minimum()
        .forEach(
            part -> reached.put(part.reference(), completeness.of(part).treatment().orElseThrow()));
    return reached;
  }

  private Completeness.Reached section(String id) {
    ReportSection section =
        sitting.view().content().guide().reference().report().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow();
    return sitting.view().completeness().of(section);
  }

  @Test
  void ofAWorkshopThatOnlyBeganNoDutyWasAsked() {
    assertThat(duties())
        .containsOnlyKeys(
            "GDPR 35(1)",
            "GDPR 35(7)(a)",
            "GDPR 35(7)(b)",
            "GDPR 35(7)(c)",
            "GDPR 35(7)(d)",
            "GDPR 35(2)",
            "GDPR 35(9)",
            "GDPR 36",
            "GDPR 35(11)",
            "GDPR 24");
    assertThat(duties().values()).containsOnly(Treatment.NOT_ASKED);
  }

  @Test
  void adviceAndViewsAreDecidedOnceTheirOwnWordsAreThere() {
    sitting.answer("dp-involved", new AnswerValue.Choice("end"));
    assertThat(duties()).containsEntry("GDPR 35(2)", Treatment.OPEN);
    sitting.answer("dp-advice", new AnswerValue.Words("Shorten the period."));
    sitting.answer("vw-asked", new AnswerValue.Choice("before"));
    sitting.answer("vw-result", new AnswerValue.Words("They fear for their chats."));
    assertThat(duties())
        .as("answers of the group are no advice and no view of whom they concern")
        .containsEntry("GDPR 35(2)", Treatment.OPEN)
        .containsEntry("GDPR 35(9)", Treatment.OPEN);
    conclude(Topic.DPO_ADVICE, Verdict.ADVISED);
    conclude(Topic.VIEWS, Verdict.SOUGHT);
    assertThat(duties())
        .containsEntry("GDPR 35(2)", Treatment.DECIDED)
        .containsEntry("GDPR 35(9)", Treatment.DECIDED)
        .containsEntry("GDPR 35(11)", Treatment.NOT_ASKED);
  }

  private void conclude(Topic topic, Verdict verdict) {
    sitting.done(
        new Command.Conclude(
            topic, new Statement(verdict, "Keep it short", "DPO", BuiltIn.DAY, null)));
  }

  private List<String> gaps(String provision) {
    return reporting().minimum().stream()
        .filter(part -> part.reference().equals(provision))
        .flatMap(part -> sitting.view().completeness().gaps(part).stream())
        .toList();
  }

  /** What each part asks for, the first of what is lacking. */
  @ParameterizedTest
  @CsvSource({
    "GDPR 35(1),    threshold:article_35:a",
    "GDPR 35(7)(a), pd-purpose",
    "GDPR 35(7)(b), np-effective",
    "GDPR 35(2),    conclusion:dpo_advice",
    "GDPR 35(9),    conclusion:views",
    "GDPR 36,       conclusion:prior_consultation",
    "GDPR 35(11),   conclusion:review",
    "GDPR 24,       conclusion:residual_risk",
  })
  void aProvisionLeadsToWhatIsLacking(String provision, String first) {
    assertThat(gaps(provision)).startsWith(first);
  }

  @Test
  void onceItsFieldIsFilledAProvisionLeadsToWhatIsOpenBesideIt() {
    sitting.answer("dp-involved", new AnswerValue.Choice("end"));
    conclude(Topic.DPO_ADVICE, Verdict.ADVISED);
    assertThat(gaps("GDPR 35(2)")).startsWith("dp-advice");
    sitting.answer("tr-told-ai", new AnswerValue.Choice("no"));
    String risk = sitting.view().results().risks().getFirst().risk().id();
    assertThat(gaps("GDPR 35(7)(c)")).startsWith(risk);
  }

  /** An unsure point or answer is open; only the decision about the DPIA settles the first. */
  @Test
  void theDutyToLookWhetherADpiaIsRequiredIsDecidedByItsOwnDecision() {
    List<ThresholdTick> all =
        sitting
            .view()
            .results()
            .threshold()
            .points()
            .map(point -> new ThresholdTick(point.id(), Tick.NO))
            .toList();
    sitting.done(new Command.TickThreshold(all.subList(0, 3)));
    assertThat(duties()).containsEntry("GDPR 35(1)", Treatment.OPEN);
    sitting.done(new Command.TickThreshold(all));
    assertThat(duties()).containsEntry("GDPR 35(1)", Treatment.OPEN);
    sitting.answer("dp-threshold", new AnswerValue.Choice("yes"));
    assertThat(duties()).containsEntry("GDPR 35(1)", Treatment.ANSWERED);
    sitting.done(
        new Command.DecideThreshold(
            new ThresholdDecision(Choice.DO_WITHOUT, "Nothing points to it", "DPO", BuiltIn.DAY)));
    assertThat(duties()).containsEntry("GDPR 35(1)", Treatment.DECIDED);
    sitting.answer("dp-threshold", new AnswerValue.Choice("unsure"));
    assertThat(duties()).containsEntry("GDPR 35(1)", Treatment.OPEN);
  }

  @Test
  void everyTopicHasSaidWhatBearsOnIt() {
    assertThat(reporting().conclusions().stream().map(basis -> "conclusion:" + basis.topic()))
        .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::subject).toList());
  }

  @Test
  void risksAreDecidedOnceAllThatWereFoundAreWeighedAndMeasuresAreNotWhilePlanned() {
    sitting.answer("tr-told-ai", new AnswerValue.Choice("no"));
    assertThat(sitting.view().completeness().risks()).isEqualTo(new Completeness.Settled(1, 0));
    assertThat(duties()).containsEntry("GDPR 35(7)(c)", Treatment.OPEN);
    assertThat(section("rep-risks").contents())
        .containsExactlyInAnyOrder(
            ReportContent.FLAGS, ReportContent.ADDED_RISKS, ReportContent.SCORES);
    assertThat(section("rep-risks").treatment()).contains(Treatment.OPEN);
  }

  /** What is left of a risk is settled by a measure, by living with it, or by a decision on it. */
  @Test
  void whatIsLeftOfARiskIsSettledOnceItIsWeighedAndSomethingIsDoneAboutIt() {
    sitting.answer("tr-told-ai", new AnswerValue.Choice("no"));
    String risk = sitting.view().results().risks().getFirst().risk().id();
    assertThat(section("rep-residual").treatment()).contains(Treatment.NOT_ASKED);
    sitting.done(
        new Command.WeighRisk(risk, RiskWeighing.NONE.with(new RiskScore(3, 3)).because("So")));
    assertThat(sitting.view().completeness().left()).isEqualTo(new Completeness.Settled(1, 0));
    assertThat(gaps("GDPR 35(7)(d)")).startsWith(risk);
    MeasureDecision notice =
        new MeasureDecision(
            "Write a notice",
            MeasureState.PLANNED,
            "",
            "Board",
            BuiltIn.DAY,
            List.of(new MeasureEffect(risk, new Steps(1, 0))));
    sitting.done(new Command.DecideMeasure("m-own", notice));
    assertThat(sitting.view().completeness().left()).isEqualTo(new Completeness.Settled(1, 1));
    assertThat(gaps("GDPR 35(7)(d)")).doesNotContain(risk);
    sitting.done(new Command.DecideMeasure("m-own", notice.in(MeasureState.REJECTED)));
    assertThat(sitting.view().completeness().left())
        .as("what is rejected does nothing")
        .isEqualTo(new Completeness.Settled(1, 0));
  }

  @Test
  void whatAReportHoldsInAnyCaseCameNowhere() {
    assertThat(section("rep-cover"))
        .isEqualTo(
            new Completeness.Reached(
                Optional.empty(), new Coverage.Count(0, 0, 0), Set.of(ReportContent.SESSION)));
  }
}
