package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskEvaluation.Origin;

/**
 * Everything that can be done about risks and measures beside weighing, once at least; for tests.
 *
 * @param tag tells what is written by this from what another wrote in the same workshop
 */
record RiskDeeds(Workshop workshop, String tag) {

  void play(String risk) {
    done(
        new Command.EvaluateRisk(
            risk, new RiskEvaluation(Origin.DESIGN_CHOICE, RiskEvaluation.Acceptable.NO)));
    MeasureDecision filter = MeasureDecision.planned("").doneBy("IT", EveryDeed.DAY.plusDays(20));
    done(new Command.DecideMeasure("m-output-filter", filter.lowering(risk, new Steps(2, 0))));
    String lost = "risk-lost" + tag;
    done(new Command.WriteRisk(new OwnRisk(lost, "Even", "")));
    done(
        new Command.DecideMeasure(
            "measure-1" + tag, MeasureDecision.planned("Bel de leverancier").lowering(lost, null)));
    done(new Command.RemoveMeasure("measure-1" + tag));
    done(new Command.RemoveRisk(lost));
    done(new Command.WriteRisk(new OwnRisk("risk-own" + tag, "Stilvallen", "De chat ligt eruit")));
    done(
        new Command.DecideResidual(
            risk,
            ResidualRisk.Stage.PRESENT,
            new ResidualDecision(new RiskScore(2, 4), "De helft werkt al", "FG")));
  }

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }
}
