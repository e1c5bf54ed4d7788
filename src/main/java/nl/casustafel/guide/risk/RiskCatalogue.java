package nl.casustafel.guide.risk;

import java.util.List;
import java.util.Optional;

/** The risk library and the measure library. */
public record RiskCatalogue(List<Risk> risks, List<Measure> measures) {

  public RiskCatalogue {
    risks = List.copyOf(risks);
    measures = List.copyOf(measures);
  }

  public Optional<Risk> risk(String id) {
    return risks.stream().filter(risk -> risk.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }
}
