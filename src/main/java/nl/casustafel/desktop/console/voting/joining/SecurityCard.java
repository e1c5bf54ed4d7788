package nl.casustafel.desktop.console.voting.joining;

import java.nio.file.Path;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.live.endpoint.Certificates;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;

/** Whether others on the network can read votes along, and HTTPS with a certificate. */
final class SecurityCard extends Card {
  private final VotingModel voting;
  private final VotingFiles files;
  private final Texts texts;
  private final Paragraph state = new Paragraph("", "secondary");
  private final FlowPane choose = new FlowPane();
  private final VBox opening = new VBox();

  SecurityCard(VotingModel voting, VotingFiles files, Texts texts) {
    super(texts.of(VotingText.SECURITY));
    this.voting = voting;
    this.files = files;
    this.texts = texts;
    choose
        .getChildren()
        .add(Buttons.outlined(texts.of(VotingText.CHOOSE_CERTIFICATE), this::choose));
    opening.getStyleClass().add("certificate");
    opening.setManaged(false);
    getChildren().addAll(state, choose, opening);
  }

  void show() {
    Hall hall = voting.hall();
    if (hall != null) {
      state.setText(texts.of(hall.endpoint().secure() ? VotingText.SECURE : VotingText.PLAIN_HTTP));
    }
  }

  private void choose() {
    files.chooseCertificate().ifPresent(this::askPassword);
  }

  private void askPassword(Path file) {
    PasswordField password = LineFilter.secret(new PasswordField());
    FieldWithLabel field =
        new FieldWithLabel(texts.of(VotingText.CERTIFICATE_PASSWORD, file.getFileName()), password);
    Runnable use =
        () -> {
          Endpoint.Certificate certificate = new Endpoint.Certificate(file, password.getText());
          password.clear();
          voting
              .tasks()
              .run(
                  () -> Certificates.fits(certificate),
                  fits -> use(certificate, fits, field),
                  problem -> use(certificate, false, field));
        };
    password.setOnAction(event -> use.run());
    opening
        .getChildren()
        .setAll(field, Buttons.outlined(texts.of(VotingText.USE_CERTIFICATE), use));
    opening.setManaged(true);
    password.requestFocus();
  }

  private void use(Endpoint.Certificate certificate, boolean fits, FieldWithLabel field) {
    Hall hall = voting.hall();
    if (!fits) {
      field.problem(texts.of(VotingText.CERTIFICATE_WRONG));
    } else if (hall != null) {
      opening.getChildren().clear();
      opening.setManaged(false);
      voting
          .life()
          .move(
              new Endpoint(
                  hall.endpoint().address(),
                  hall.endpoint().port(),
                  hall.endpoint().names(),
                  certificate));
    }
  }
}
