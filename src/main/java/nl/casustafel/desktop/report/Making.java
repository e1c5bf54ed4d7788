package nl.casustafel.desktop.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How far the report is. */
sealed interface Making {

  /** It is being made. */
  record UnderWay() implements Making {}

  /** Somebody did not want to wait. */
  record Cancelled() implements Making {}

  /** It could not be made; what was recorded is as it was. */
  record Failed() implements Making {}

  /**
   * It is there.
   *
   * @param savedAs where it was saved last, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Made(byte[] pdf, PdfPages pages, @Nullable Path savedAs) implements Making {
    Made savedAs(Path file) {
      return new Made(pdf, pages, file);
    }
  }
}
