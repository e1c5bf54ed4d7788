package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.progress.Coverage;
import org.junit.jupiter.api.Test;

/** What the law asks of a DPIA, and how far a workshop came with it, before anybody words it. */
class CompletenessTest {
  private final Sitting sitting = new Sitting("chatlog-finetuning");

  /** How far each part came that the law asks for, by where it asks. */
  private Map<String, Treatment> duties() {
    Completeness completeness = sitting.view().completeness();
    Map<String, Treatment> reached = new LinkedHashMap<>();
    sitting
        .view()
        .content()
        .guide()
        .status()
        .remarks()
        .reporting()
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
            "GDPR 35(7)(a)",
            "GDPR 35(7)(b)",
            "GDPR 35(7)(c)",
            "GDPR 35(7)(d)",
            "GDPR 35(2)",
            "GDPR 35(9)",
            "GDPR 36",
            "GDPR 35(11)");
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
        .containsEntry("GDPR 35(2)", Treatment.DECIDED)
        .containsEntry("GDPR 35(9)", Treatment.DECIDED)
        .containsEntry("GDPR 35(11)", Treatment.NOT_ASKED);
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

  @Test
  void whatAReportHoldsInAnyCaseCameNowhere() {
    assertThat(section("rep-cover"))
        .isEqualTo(
            new Completeness.Reached(
                Optional.empty(), new Coverage.Count(0, 0, 0), Set.of(ReportContent.SESSION)));
  }
}
