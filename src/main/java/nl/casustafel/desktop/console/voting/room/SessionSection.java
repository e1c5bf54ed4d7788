package nl.casustafel.desktop.console.voting.room;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/** Voting by phone in the room column: how to begin it, or the session with its suggestions. */
public final class SessionSection extends VBox {
  private final VotingModel voting;
  private final Texts texts;
  private final SessionNotices notices;
  private final SessionBox session;
  private final SuggestionsBox suggestions;
  private final Button begin;
  private final VBox invitation;
  private final VBox running;

  public SessionSection(VotingModel voting, SessionActions actions, Texts texts) {
    this.voting = voting;
    this.texts = texts;
    this.notices = new SessionNotices(voting, actions::takeOut, texts);
    this.session = new SessionBox(voting, actions, texts);
    this.suggestions = new SuggestionsBox(voting, actions, texts);
    this.begin =
        Buttons.outlined(
            texts.of(VotingText.BEGIN),
            () -> {
              voting.life().begin();
              actions.showJoining();
            });
    // In a narrow column or with large text its words take two lines.
    begin.setMinWidth(0);
    begin.setWrapText(true);
    Region line = new Region();
    line.getStyleClass().add("room-line");
    invitation = new VBox(begin, new Paragraph(texts.of(VotingText.BEGIN_HINT), "secondary"));
    invitation.getStyleClass().add("room-section");
    running = new VBox(session, line, suggestions);
    running.getStyleClass().add("session-running");
    getStyleClass().add("session-section");
    getChildren().addAll(notices, invitation, running);
  }

  /** Whether all is well with the session; for the head of the column. */
  public Node health() {
    return session.health();
  }

  /**
   * Shows the session as it is now.
   *
   * @param atHand the vote that is said at the place at hand; null for none
   */
  public void show(int headCount, @Nullable PollView atHand) {
    SessionView now = voting.session();
    Hall hall = voting.hall();
    notices.show(now, headCount);
    boolean on = now != null && hall != null;
    boolean invited = !on && voting.life().group().askedProperty().get() == null;
    Shown.when(invited, invitation);
    Shown.when(on, running);
    begin.setDisable(voting.life().busyProperty().get());
    begin.setText(
        texts.of(voting.life().busyProperty().get() ? VotingText.BEGINNING : VotingText.BEGIN));
    if (now != null && hall != null) {
      session.show(now, hall, atHand, headCount);
      suggestions.show(now.waiting());
    }
  }
}
