package nl.casustafel.workshop.change;

import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;

/** What is recorded of risks, and of measures against them. */
public sealed interface RiskChange extends Change {

  /** The score that the group gives a risk. */
  record RiskWeighed(String risk, RiskWeighing weighing) implements RiskChange, Written {
    @Override
    public String subject() {
      return risk;
    }

    @Override
    public Change none() {
      return new RiskWeighed(risk, RiskWeighing.NONE);
    }
  }

  /** What the group says of a risk beside its score. */
  record RiskEvaluated(String risk, RiskEvaluation evaluation) implements RiskChange {
    @Override
    public String subject() {
      return risk;
    }

    @Override
    public Change none() {
      return new RiskEvaluated(risk, RiskEvaluation.NONE);
    }
  }

  /** What somebody decides to be left of a risk. */
  record ResidualRiskSet(String risk, ResidualRisk.Stage stage, ResidualDecision decision)
      implements RiskChange, Written {
    @Override
    public String subject() {
      return risk;
    }

    @Override
    public Thing thing() {
      return new Thing(getClass(), risk + "/" + stage);
    }

    @Override
    public Change none() {
      return new ResidualRiskSet(risk, stage, ResidualDecision.NONE);
    }
  }

  record OwnRiskSet(OwnRisk risk) implements RiskChange, Placed {
    @Override
    public String subject() {
      return risk.id();
    }

    @Override
    public Change none() {
      return new OwnRiskRemoved(risk.id());
    }
  }

  record OwnRiskRemoved(String risk) implements RiskChange {
    @Override
    public String subject() {
      return risk;
    }

    @Override
    public Thing thing() {
      return new Thing(OwnRiskSet.class, risk);
    }

    @Override
    public Change none() {
      return this;
    }
  }

  /** A measure of the workshop, and what is decided about it. */
  record MeasureSet(String measure, MeasureDecision decision) implements RiskChange, Placed {
    @Override
    public String subject() {
      return measure;
    }

    @Override
    public Change none() {
      return new MeasureRemoved(measure);
    }
  }

  record MeasureRemoved(String measure) implements RiskChange {
    @Override
    public String subject() {
      return measure;
    }

    @Override
    public Thing thing() {
      return new Thing(MeasureSet.class, measure);
    }

    @Override
    public Change none() {
      return this;
    }
  }
}
