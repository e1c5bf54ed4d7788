package nl.casustafel.desktop.projector.page;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.QrCode;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.vote.Assurance;

/** How one joins, for those who come late: QR code, address and code, in a column. */
final class WayIn extends VBox {
  private final QrCode qr;
  private final Label address = new Label();
  private final Label code = new Label();
  private final Paragraph ticket;
  private final Pill locked;

  /**
   * @param size style class that says how large
   */
  WayIn(Texts texts, String size) {
    getStyleClass().addAll("way-in", size);
    qr = new QrCode(texts.of(ProjectorText.QR_CODE));
    StackPane card = new StackPane(qr);
    card.getStyleClass().add("qr-card");
    address.getStyleClass().add("way-in-address");
    code.getStyleClass().add("way-in-code");
    address.setMinWidth(USE_PREF_SIZE);
    code.setMinWidth(USE_PREF_SIZE);
    ticket = new Paragraph(texts.of(ProjectorText.JOIN_TICKET), "way-in-ticket");
    locked = Pill.attention(texts.of(ProjectorText.LOCKED));
    Region between = new Region();
    setVgrow(between, Priority.ALWAYS);
    Paragraph promise = new Paragraph(texts.of(ProjectorText.PROMISE), "promise");
    getChildren().addAll(card, address, code, ticket, locked, between, promise);
  }

  void show(ProjectorView.Joining joining, SessionSettings settings) {
    qr.show(joining.link());
    address.setText(joining.address());
    code.setText(joining.code());
    boolean tickets = settings.assurance() == Assurance.TICKETS;
    Shown.when(!tickets, code);
    Shown.when(tickets, ticket);
    Shown.when(settings.locked(), locked);
  }
}
