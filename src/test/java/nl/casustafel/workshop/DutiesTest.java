package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.risk.RiskEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far each provision came while one thing after the other is recorded. */
class DutiesTest {
  private final Sitting sitting = new Sitting("chatlog-finetuning");
  private final Deeds deeds = new Deeds(sitting);

  private Remarks.Minimum part(String provision) {
    return sitting.view().content().guide().status().remarks().reporting().minimum().stream()
        .filter(part -> part.reference().equals(provision))
        .findFirst()
        .orElseThrow();
  }

  private Completeness.Reached reached(String provision) {
    return sitting.view().completeness().of(part(provision));
  }

  private Treatment duty(String provision) {
    return reached(provision).treatment().orElseThrow();
  }

  /** What is done, and after the arrow how far the provision is then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDPR 35(7)(a) | pd-purpose=_>OPEN pd-purpose=Help>OPEN pd-data=contact>OPEN pd-people=customers>OPEN pd-chain=collection>OPEN pd-role=deployer>DECIDED",
        "GDPR 35(7)(a) | pd-purpose=Help>OPEN pd-data=contact>OPEN pd-people=customers>OPEN pd-chain=collection>OPEN pd-role=deployer>DECIDED pd-purpose=_>OPEN undo>DECIDED pd-role=>OPEN",
        "GDPR 35(7)(b) | np-effective=4>OPEN np-alternatives=none>OPEN np-minimise=unsure>OPEN np-proportion=3>OPEN np-minimise=yes>DECIDED np-stop=unsure>OPEN np-stop=no>DECIDED",
        "GDPR 35(7)(c) | np-effective=4>OPEN",
        "GDPR 35(7)(c) | tr-told-ai=no>OPEN weigh=2x2>DECIDED dp-threshold=no>OPEN dp-threshold=yes>DECIDED",
        "GDPR 35(7)(d) | tr-told-ai=no>NOT_ASKED weigh=3x3>NOT_ASKED measure=PROPOSED>OPEN measure=PLANNED>DECIDED measure=REJECTED>NOT_ASKED measure=IN_PLACE>DECIDED",
        "GDPR 35(2)    | dp-involved=start>OPEN dp-advice=Wait>OPEN dp-followed=full>OPEN DPO_ADVICE:ADVISED>DECIDED dp-followed=>DECIDED",
        "GDPR 35(2)    | DPO_ADVICE:NO_DPO>DECIDED undo>NOT_ASKED",
        "GDPR 35(9)    | vw-asked=planned>OPEN vw-asked=no>OPEN vw-reason=Too_early>OPEN VIEWS:NOT_SOUGHT>DECIDED",
        "GDPR 36       | PRIOR_CONSULTATION:NO_CONSULTATION>OPEN tr-told-ai=no>OPEN weigh=2x2>DECIDED pc-residual=unsure>OPEN pc-residual=no>DECIDED PRIOR_CONSULTATION:TO_CONSULT>OPEN",
        "GDPR 35(11)   | tr-told-ai=unsure>NOT_ASKED dp-review=In_May>OPEN REVIEW>DECIDED",
        "GDPR 24       | DECISION:APPROVED>OPEN RESIDUAL_RISK:ACCEPTED>DECIDED DECISION:REDESIGN>DECIDED undo>DECIDED undo>OPEN undo>NOT_ASKED",
      })
  void aProvisionIsAsFarAsWhatIsRecordedOfIt(String provision, String course) {
    List<String> seen = new ArrayList<>();
    for (String step : course.split(" ", -1)) {
      String deed = step.substring(0, step.indexOf('>'));
      deeds.one(deed);
      seen.add(deed + ">" + duty(provision));
    }
    assertThat(String.join(" ", seen)).isEqualTo(course);
  }

  /** Answers all that fills a part and is asked, as often as an answer opens a further question. */
  private void answerAll(String provision) {
    List<String> ids = sitting.view().completeness().gaps(part(provision));
    for (String id : ids) {
      sitting
          .view()
          .question(id)
          .map(AskedQuestion::question)
          .ifPresent(question -> sitting.answer(id, first(question)));
    }
  }

  private static AnswerValue first(Question question) {
    return switch (question.form()) {
      case AnswerForm.Open ignored -> new AnswerValue.Words(" ");
      case AnswerForm.Scale ignored -> new AnswerValue.Point(3);
      case AnswerForm.Single single -> new AnswerValue.Choice(single.options().getFirst().id());
      case AnswerForm.YesNoUnsure ignored -> new AnswerValue.Choice("yes");
      case AnswerForm.Multiple multiple ->
          Deeds.value(question, multiple.options().getFirst().id());
    };
  }

  @Test
  void aProvisionWithAllItsQuestionsAnsweredAndItsOwnFieldBlankIsAnsweredAndNotDecided() {
    for (int i = 0; i < 3; i++) {
      answerAll("GDPR 35(7)(a)");
    }
    assertThat(reached("GDPR 35(7)(a)").questions().notAsked()).isZero();
    assertThat(duty("GDPR 35(7)(a)")).isEqualTo(Treatment.ANSWERED);
    deeds.one("pd-purpose=Help");
    assertThat(duty("GDPR 35(7)(a)")).isEqualTo(Treatment.DECIDED);
    assertThat(sitting.view().completeness().gaps(part("GDPR 35(7)(a)"))).isEmpty();
  }

  /** People can live with the risk, so nothing is open of it; the measure is only named. */
  @Test
  void aMeasureThatSomebodyOnlyProposedIsNoMeasureAgreed() {
    deeds.all("tr-told-ai=no weigh=2x2 measure=PROPOSED");
    String risk = sitting.view().results().risks().getFirst().risk().id();
    sitting.done(
        new Command.EvaluateRisk(risk, RiskEvaluation.NONE.judged(RiskEvaluation.Acceptable.YES)));
    assertThat(sitting.view().completeness().measures()).isEqualTo(new Completeness.Settled(0, 0));
    assertThat(duty("GDPR 35(7)(d)")).isEqualTo(Treatment.OPEN);
    deeds.one("measure=PARTLY_IN_PLACE");
    assertThat(sitting.view().completeness().measures()).isEqualTo(new Completeness.Settled(1, 0));
    assertThat(duty("GDPR 35(7)(d)")).isEqualTo(Treatment.DECIDED);
    deeds.one("measure=IN_PLACE");
    assertThat(sitting.view().completeness().measures()).isEqualTo(new Completeness.Settled(1, 1));
  }

  @Test
  void whatOneProvisionAsksForSettlesNoOther() {
    deeds.all("DPO_ADVICE:ADVISED VIEWS:SOUGHT REVIEW DECISION:APPROVED RESIDUAL_RISK:ACCEPTED");
    List<String> decided = new ArrayList<>();
    for (Remarks.Minimum part :
        sitting.view().content().guide().status().remarks().reporting().minimum()) {
      if (duty(part.reference()) == Treatment.DECIDED) {
        decided.add(part.reference());
      }
    }
    assertThat(decided)
        .containsExactlyInAnyOrder("GDPR 35(2)", "GDPR 35(9)", "GDPR 35(11)", "GDPR 24");
  }
}
