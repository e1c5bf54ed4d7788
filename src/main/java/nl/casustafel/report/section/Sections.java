package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.method.MethodSection;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.weighing.DecisionSection;
import nl.casustafel.report.weighing.FlowSection;
import nl.casustafel.report.weighing.ThresholdSection;

/** All sections of the report, in the order of reading. */
public final class Sections {
  private Sections() {}

  /** The sections; none is left out, an empty one says that it is. */
  public static List<Section> of(Reading reading) {
    List<Section> sections = new ArrayList<>();
    sections.add(SummarySection.of(reading));
    sections.add(CoverageSection.of(reading));
    sections.add(ThresholdSection.of(reading));
    sections.add(CaseSection.of(reading));
    sections.add(ObservationSection.of(reading));
    sections.add(QuestionSection.of(reading));
    sections.add(FlowSection.of(reading));
    sections.add(RiskSection.of(reading));
    sections.add(ActionSection.of(reading));
    sections.add(DecisionSection.of(reading));
    // The last one lists the sources of all.
    sections.add(MethodSection.of(reading, sections));
    return List.copyOf(sections);
  }
}
