package nl.casustafel.desktop.console.voting.joining;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;

/** Whether participants are asked for a role. */
final class AskedRolesCard extends Card {
  private final Supplier<List<String>> roles;
  private final Texts texts;
  private final CheckBox ask;
  private final Paragraph hint = new Paragraph("", "secondary");

  /**
   * @param roles those of the workshop as they are then; may be none
   */
  AskedRolesCard(VotingModel voting, Supplier<List<String>> roles, Texts texts) {
    super(texts.of(VotingText.ROLES));
    this.roles = roles;
    this.texts = texts;
    ask = new CheckBox(texts.of(VotingText.ROLES_ASK));
    ask.setWrapText(true);
    ask.setOnAction(event -> {
      List<String> asked = ask.isSelected() ? roles.get() : List.of();
      voting.act(lead -> lead.askRoles(asked));
    });
    getChildren().addAll(ask, hint);
  }

  void show(SessionView session) {
    boolean late = session.attendance().joined() > 0;
    ask.setSelected(!session.settings().roles().isEmpty());
    boolean none = roles.get().isEmpty();
    ask.setDisable(late || none);
    VotingText words =
        none ? VotingText.ROLES_NONE : late ? VotingText.ROLES_LATE : VotingText.ROLES_HINT;
    hint.setText(texts.of(words));
  }
}
