package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** How risks move in the report, and what is done against them. */
class RiskRegisterTest {
  private static final String OPAQUE = "r-opaque-use";
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  private ReportParts report() {
    return new ReportParts(session.report(Language.EN));
  }

  private void weigh() {
    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    session.execute(
        new Command.WeighRisk(OPAQUE, RiskWeighing.of(new RiskScore(3, 2), "").decidedBy("DPO")));
    session.execute(
        new Command.DecideMeasure(
            "m-privacy-notice",
            MeasureDecision.planned("")
                .in(MeasureState.PARTLY_IN_PLACE)
                .doneBy("Lawyer", Session.DAY)
                .lowering(OPAQUE, new Steps(2, 0))));
  }

  @Test
  void whereAllIsSuggestedNothingMoves() {
    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    assertThat(report().blocks("risks", RiskDrawing.class)).isEmpty();
  }

  @Test
  void aRiskStandsInThreePicturesWhereItIsBeforeTodayAndOnceAllIsDone() {
    weigh();
    RiskDrawing drawing = report().blocks("risks", RiskDrawing.class).getFirst();
    assertThat(drawing.grids())
        .extracting(RiskDrawing.Grid::name)
        .isEqualTo(List.of("Before measures", "Today", "Once done"));
    // From the top left: likelihood 3, severity 2 is the sixth; likelihood 1 the fourteenth.
    assertThat(drawing.grids())
        .extracting(grid -> grid.cells().get(5).risks() + "|" + grid.cells().get(13).risks())
        .isEqualTo(List.of("R1|", "R1|", "|R1"));
  }

  @Test
  void aRiskSaysWhoDecidedThatNoReasonIsRecordedAndWhatItsMeasuresLeave() {
    weigh();
    session.execute(
        new Command.DecideResidual(
            OPAQUE,
            ResidualRisk.Stage.PRESENT,
            new ResidualDecision(new RiskScore(2, 2), "Half of it helps", "DPO")));
    List<Fact> facts = report().facts("risks", "People do not know AI uses their data");
    assertThat(facts)
        .contains(
            new Fact("Because", Phrase.of("no reason is recorded")),
            new Fact("Who decided", Phrase.of("DPO")),
            new Fact("Kind of risk", Phrase.of("not said")),
            new Fact("Acceptable as it is", Phrase.of("not said")))
        .anyMatch(fact ->
            fact.name().equals("Left today")
                && fact.value().toString().contains("Decided otherwise (DPO): Half of it helps"))
        .anyMatch(fact ->
            fact.name().equals("What is done against it")
                && fact.value()
                    .toString()
                    .contains("partly in place; lowers likelihood by 2 and severity by 0"));
  }

  @Test
  void everyMeasureStandsInOneTableWithItsStateOwnerDayAndRisks() {
    weigh();
    Block.Table table =
        report().blocks("risks", Block.Table.class).stream()
            .filter(one -> one.caption().equals("Measures of the workshop"))
            .findFirst()
            .orElseThrow();
    assertThat(table.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get(1)).isEqualTo(Phrase.of("partly in place"));
          assertThat(row.get(2)).isEqualTo(Phrase.of("Lawyer"));
          assertThat(row.get(4)).isEqualTo(Phrase.of("R1"));
        });
  }
}
