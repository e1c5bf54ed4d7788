package nl.casustafel.desktop.console.voting.joining;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.QrCode;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.vote.Assurance;

/** How a phone joins, and whether one has. */
final class JoinCard extends Card {
  private final Texts texts;
  private final VBox qrPlace = new VBox();
  private final Label address = new Label();
  private final Label code = new Label();
  private final VBox firstPhone = new VBox();
  private String link = "";

  JoinCard(Texts texts) {
    super(texts.of(VotingText.SCAN));
    this.texts = texts;
    getStyleClass().add("join-card");
    address.getStyleClass().add("join-address");
    address.setWrapText(true);
    code.setWrapText(true);
    qrPlace.getStyleClass().add("qr-place");
    firstPhone.getStyleClass().add("first-phone");
    getChildren()
        .addAll(
            qrPlace,
            new Paragraph(texts.of(VotingText.OR_TYPE), "secondary"),
            address,
            new Paragraph(texts.of(VotingText.CODE), "secondary"),
            code,
            firstPhone);
  }

  void show(Hall hall, SessionView session) {
    String now = hall.link(session.settings());
    if (!now.equals(link)) {
      link = now;
      QrCode qr = new QrCode(texts.of(VotingText.QR_NAME, hall.address()));
      qr.show(now);
      qrPlace.getChildren().setAll(new QrPlace(qr));
    }
    address.setText(hall.address());
    boolean tickets = session.settings().assurance() == Assurance.TICKETS;
    code.setText(tickets ? texts.of(VotingText.BY_TICKET) : session.settings().code().spaced());
    code.getStyleClass().setAll("label", tickets ? "join-ticket" : "join-code-large");
    Attendance there = session.attendance();
    int phones = there.joined() + there.observers();
    if (phones == 0) {
      firstPhone
          .getChildren()
          .setAll(
              new Paragraph(texts.of(VotingText.FIRST_PHONE), "field-name"),
              Pill.quiet(texts.of(VotingText.FIRST_PHONE_WAITING)).wrapping(),
              new Paragraph(texts.of(VotingText.MOBILE_DATA), "secondary"),
              new Paragraph(texts.of(VotingText.ISOLATION), "secondary"));
    } else {
      firstPhone
          .getChildren()
          .setAll(
              new Paragraph(texts.of(VotingText.FIRST_PHONE_THERE, phones), "good-news"),
              new Paragraph(texts.of(VotingText.MOBILE_DATA), "secondary"));
    }
  }
}
