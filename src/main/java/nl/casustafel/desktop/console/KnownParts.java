package nl.casustafel.desktop.console;

import java.util.List;
import nl.casustafel.desktop.console.chain.CasePart;
import nl.casustafel.desktop.console.closing.ReportPart;
import nl.casustafel.desktop.console.conclusion.ConclusionsPart;
import nl.casustafel.desktop.console.facts.FactsPart;
import nl.casustafel.desktop.console.flow.FlowsPart;
import nl.casustafel.desktop.console.observation.ObservationsPart;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.question.QuestionsPart;
import nl.casustafel.desktop.console.remaining.RemainingPart;
import nl.casustafel.desktop.console.risks.RisksPart;
import nl.casustafel.desktop.console.threshold.ThresholdPart;

/** The parts that the console shows. A new one is one more of these. */
public final class KnownParts {
  public static final ConsoleParts ALL =
      new ConsoleParts(
          List.of(
              new CasePart(),
              new FactsPart(),
              new ThresholdPart(),
              new RemainingPart(),
              new ObservationsPart(),
              new QuestionsPart(),
              new FlowsPart(),
              new RisksPart(),
              new ConclusionsPart(),
              new ReportPart()));

  private KnownParts() {}
}
