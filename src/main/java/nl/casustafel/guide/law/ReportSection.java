package nl.casustafel.guide.law;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/**
 * A section of a DPIA report.
 *
 * @param gdpr the provision that asks for it
 * @param rijksmodel paragraphs of the Dutch government's model DPIA v3.0
 * @param edpb the part of the EDPB template, as far as known
 * @param filledFrom question ids, {@code questions <theme>} flow ids or {@link ReportContent}
 */
public record ReportSection(
    String id,
    LocalizedText name,
    String gdpr,
    List<String> rijksmodel,
    LocalizedText edpb,
    List<String> filledFrom) {

  /** What stands before a theme whose questions fill a section. */
  public static final String THEME = "questions ";

  public ReportSection {
    rijksmodel = List.copyOf(rijksmodel);
    filledFrom = List.copyOf(filledFrom);
  }
}
