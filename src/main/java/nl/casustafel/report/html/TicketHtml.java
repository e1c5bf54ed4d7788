package nl.casustafel.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.casustafel.report.Tickets;
import nl.casustafel.report.block.Excerpt;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Texts;

/** Writes tickets as one XHTML page, style sheet included: ten on a sheet of A4, to cut out. */
public final class TicketHtml {
  private static final int ACROSS = 2;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_ON_TICKET = 50;
  private static final int QR_MILLIMETRES = 32;

  private final Tickets tickets;
  private final Texts texts;
  private final Markup markup;

  private TicketHtml(Tickets tickets, Typesetting typesetting) {
    this.tickets = tickets;
    this.texts = new Texts(tickets.language());
    this.markup = new Markup(typesetting::printable);
  }

  /** The page; refers to nothing outside itself. */
  public static String write(Tickets tickets, Typesetting typesetting) {
    return new TicketHtml(tickets, typesetting).page();
  }

  private String page() {
    String language = tickets.language().code();
    String title = texts.of(TicketText.TITLE, tickets.workshop());
    markup.open(
        "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
    markup.open("head");
    markup.empty("meta", "charset", "UTF-8");
    markup.title(title);
    markup.empty("meta", "name", "description", "content", title);
    markup.empty("meta", "name", "subject", "content", title);
    markup.style(sheet());
    markup.close();
    markup.open("body");
    markup.element("h1", Excerpt.of(title, LONGEST_TITLE));
    List<String> codes = tickets.codes();
    for (int at = 0; at < codes.size(); at += ACROSS) {
      markup.open("div", "class", "row");
      codes.subList(at, Math.min(at + ACROSS, codes.size())).forEach(this::ticket);
      markup.close();
    }
    markup.close().close();
    return "<!DOCTYPE html>" + markup.written();
  }

  private void ticket(String code) {
    markup.open("div", "class", "ticket");
    markup.open("div", "class", "qr");
    QrSvg.write(markup, tickets.page() + "#" + code, texts.of(TicketText.QR), QR_MILLIMETRES);
    markup.close();
    markup.open("div", "class", "words");
    markup.element("p", Excerpt.of(tickets.workshop(), LONGEST_ON_TICKET), "class", "workshop");
    markup.element("p", texts.of(TicketText.TYPE, bare()), "class", "quiet");
    int half = code.length() / 2;
    markup.element("p", code.substring(0, half) + " " + code.substring(half), "class", "code");
    markup.element("p", texts.of(TicketText.ONCE), "class", "quiet");
    markup.close();
    markup.close();
  }

  /** The page as one types it. */
  private String bare() {
    String page = tickets.page().replaceFirst("^http://", "");
    return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
  }

  private static String sheet() {
    try (InputStream stream = TicketHtml.class.getResourceAsStream("tickets.css")) {
      if (stream == null) {
        throw new IOException("not packed: tickets.css");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
