package nl.casustafel.desktop.console.voting.joining;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/** On which network phones reach this computer. */
final class NetworkCard extends Card {
  private final VotingModel voting;
  private final Dialogs dialogs;
  private final Texts texts;
  private final ComboBox<NetworkAddress> choice = new ComboBox<>();
  private final Paragraph meaning = new Paragraph("");
  private boolean showing;

  NetworkCard(VotingModel voting, Dialogs dialogs, Texts texts) {
    super(texts.of(VotingText.NETWORK));
    this.voting = voting;
    this.dialogs = dialogs;
    this.texts = texts;
    choice.setConverter(new Words());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setOnAction(event -> chosen());
    ChoiceGroup.keep(choice);
    getChildren().addAll(new FieldWithLabel(texts.of(VotingText.NETWORK_FIELD), choice), meaning);
    voting
        .tasks()
        .run(voting.services().halls().addresses()::list, this::offer, problem -> offer(List.of()));
  }

  private static final class Words extends StringConverter<NetworkAddress> {
    @Override
    public String toString(@Nullable NetworkAddress at) {
      if (at == null) {
        return "";
      }
      String address = at.address().getHostAddress();
      return at.networkName().isEmpty() ? address : address + " · " + at.networkName();
    }

    @Override
    public @Nullable NetworkAddress fromString(String text) {
      return null;
    }
  }

  private void offer(List<NetworkAddress> addresses) {
    showing = true;
    choice.getItems().setAll(addresses);
    showing = false;
    show();
  }

  /** Shows where the session is served now. */
  void show() {
    Hall hall = voting.hall();
    if (hall == null) {
      return;
    }
    showing = true;
    NetworkAddress now =
        choice.getItems().stream()
            .filter(at -> at.address().equals(hall.endpoint().address()))
            .findFirst()
            .orElse(null);
    choice.setValue(now);
    choice.setDisable(voting.life().busyProperty().get());
    showing = false;
    NetworkAddress.Kind kind = now == null ? NetworkAddress.Kind.LOCAL : now.kind();
    meaning.setText(texts.of(words(kind)));
    boolean warn = kind != NetworkAddress.Kind.LOCAL;
    meaning.getStyleClass().removeAll("secondary", "field-warning");
    meaning.getStyleClass().add(warn ? "field-warning" : "secondary");
  }

  private static VotingText words(NetworkAddress.Kind kind) {
    return switch (kind) {
      case LOCAL -> VotingText.NETWORK_LOCAL;
      case PUBLIC -> VotingText.NETWORK_PUBLIC;
      case VIRTUAL -> VotingText.NETWORK_VIRTUAL;
      case LOOPBACK -> VotingText.NETWORK_LOOPBACK;
    };
  }

  private void chosen() {
    NetworkAddress at = choice.getValue();
    Hall hall = voting.hall();
    SessionView session = voting.session();
    if (showing || at == null || hall == null || session == null) {
      return;
    }
    if (at.address().equals(hall.endpoint().address())) {
      return;
    }
    Endpoint to =
        new Endpoint(
            at.address(),
            hall.endpoint().port(),
            hall.endpoint().names(),
            hall.endpoint().certificate());
    if (session.attendance().joined() == 0) {
      voting.life().move(to);
      return;
    }
    show();
    dialogs.confirm(
        new Dialogs.Question(
            texts.of(VotingText.MOVE_TITLE),
            texts.of(VotingText.MOVE_TEXT),
            texts.of(VotingText.MOVE_YES),
            false),
        () -> voting.life().move(to));
  }
}
