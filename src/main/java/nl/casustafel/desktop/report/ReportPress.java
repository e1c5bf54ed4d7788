package nl.casustafel.desktop.report;

import java.io.IOException;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;

/** Makes reports. */
public interface ReportPress {

  /**
   * Makes the report of a workshop as it is now, as the bytes of a PDF with bookmarks. Blocks for
   * some seconds; any thread.
   */
  byte[] print(WorkshopView view, Language language) throws IOException;
}
