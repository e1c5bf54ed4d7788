package nl.casustafel.report.pdf;

import java.io.IOException;
import nl.casustafel.report.Tickets;
import nl.casustafel.report.html.TicketHtml;
import nl.casustafel.report.type.Typesetting;

/** Writes tickets as PDF. */
public final class TicketWriter {
  private TicketWriter() {}

  /**
   * The tickets as the bytes of a PDF.
   *
   * @throws ReportFailure when it cannot be made
   */
  public static byte[] bytes(Tickets tickets) {
    try (Typesetting typesetting = Typesetting.open(tickets.language())) {
      return PdfWriter.render(
          TicketHtml.write(tickets, typesetting), new LineBreaks(tickets.language().locale()));
    } catch (IOException failed) {
      throw ReportFailure.of(failed);
    }
  }
}
