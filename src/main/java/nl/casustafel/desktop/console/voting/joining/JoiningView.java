package nl.casustafel.desktop.console.voting.joining;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.console.voting.room.SessionDialogs;
import nl.casustafel.desktop.console.voting.room.SessionNotices;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.SteadyScroll;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;

/** How people join: the code, the first phone, and what one can choose before the room fills. */
public final class JoiningView extends ScrollPane {
  private final VotingModel voting;
  private final JoinCard join;
  private final NetworkCard network;
  private final AssuranceCard assurance;
  private final AskedRolesCard roles;
  private final SecurityCard security;
  private final SessionNotices notices;
  private final ConsoleModel console;
  private final AdaptiveCards cards;

  public JoiningView(
      ConsoleModel console,
      VotingModel voting,
      SessionDialogs asks,
      VotingFiles files,
      Texts texts) {
    this.console = console;
    this.voting = voting;
    Dialogs dialogs = asks.dialogs();
    join = new JoinCard(texts);
    network = new NetworkCard(voting, dialogs, texts);
    TicketIssue issue = new TicketIssue(voting, console::view, texts.language());
    assurance = new AssuranceCard(voting, files, issue, texts);
    roles = new AskedRolesCard(voting, () -> console.view().info().roleNames(), texts);
    security = new SecurityCard(voting, files, texts);
    notices = new SessionNotices(voting, asks::takeOut, texts);
    VBox choices = new VBox(network, assurance, roles, security);
    choices.getStyleClass().add("joining-choices");
    cards = new AdaptiveCards(join, choices);
    VBox content =
        new VBox(
            new Paragraph(texts.of(VotingText.PREFLIGHT_TITLE), "statement"),
            new Paragraph(texts.of(VotingText.PREFLIGHT_HINT), "prompt"),
            notices,
            cards);
    content.getStyleClass().add("item");
    getStyleClass().addAll("item-stage", "joining");
    setAccessibleText(texts.of(VotingText.PREFLIGHT_TITLE));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    SteadyScroll.keep(this);
    setContent(content);
    show();
  }

  /** Shows the session as it is now. */
  public void show() {
    SessionView session = voting.session();
    Hall hall = voting.hall();
    notices.show(session, console.view().info().headCount());
    boolean on = session != null && hall != null;
    Shown.when(on, cards);
    if (session != null && hall != null) {
      join.show(hall, session);
      network.show();
      assurance.show(session);
      roles.show(session);
      security.show();
    }
  }
}
