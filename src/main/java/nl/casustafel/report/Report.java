package nl.casustafel.report;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.section.Sections;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;

/** What the report of a workshop says, in one language, in the order of reading. */
public record Report(Language language, Cover cover, List<Section> sections) {

  public Report {
    sections = List.copyOf(sections);
  }

  /** The report of a workshop as it is now. Pure: any thread. */
  public static Report of(WorkshopView view, Language language, LocalDate today) {
    Reading reading = new Reading(view, new Texts(language));
    return new Report(language, CoverPage.of(reading, today), Sections.of(reading));
  }

  public String title() {
    return cover.title();
  }
}
