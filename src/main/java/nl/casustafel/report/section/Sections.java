package nl.casustafel.report.section;

import java.util.List;
import nl.casustafel.report.block.Section;

/** All sections of the report, in the order of reading. */
public final class Sections {
  private Sections() {}

  /** The sections; none is left out, an empty one says that it is. */
  public static List<Section> of(Reading reading) {
    return List.of(
        SummarySection.of(reading),
        CoverageSection.of(reading),
        CaseSection.of(reading),
        ObservationSection.of(reading),
        QuestionSection.of(reading),
        RiskSection.of(reading),
        ActionSection.of(reading),
        DecisionSection.of(reading),
        MethodSection.of(reading));
  }
}
