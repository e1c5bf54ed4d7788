package nl.casustafel.desktop.console.voting.room;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.KeyHint;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.Assurance;
import org.jspecify.annotations.Nullable;

/** The people with phones: joined, connected, voted; how they join; and the door. */
final class SessionBox extends VBox {
  private final VotingModel voting;
  private final Texts texts;
  private final SessionNumbers numbers;
  private final ProgressBar share = new ProgressBar(0);
  private final HBox health = new HBox();
  private final Paragraph address = new Paragraph("", "secondary");
  private final Label code = new Label();
  private final Label door = new Label();
  private final Button lock;
  private final CheckBox byItself;
  private final Paragraph observers = new Paragraph("", "secondary");
  private final Paragraph tables = new Paragraph("", "secondary");

  SessionBox(VotingModel voting, SessionActions actions, Texts texts) {
    this.voting = voting;
    this.texts = texts;
    this.numbers = new SessionNumbers(texts);
    health.setAlignment(Pos.CENTER);
    getStyleClass().add("room-section");
    share.getStyleClass().add("share-bar");
    share.setMaxWidth(Double.MAX_VALUE);
    code.getStyleClass().add("join-code");
    code.setMinWidth(USE_PREF_SIZE);
    door.getStyleClass().add("secondary");
    address.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(address, Priority.ALWAYS);
    HBox where = new HBox(address, code);
    where.getStyleClass().add("join-line");
    where.setAlignment(Pos.CENTER_LEFT);
    lock =
        KeyHint.on(
            Buttons.outlined(texts.of(VotingText.LOCK), voting.door()::toggleLock), "Ctrl+L");
    byItself = new CheckBox(texts.of(VotingText.CLOSE_BY_ITSELF));
    byItself.setWrapText(true);
    byItself.setOnAction(event -> voting.closing().choose(byItself.isSelected()));
    getChildren().addAll(numbers, share, observers, tables, where, door, deeds(actions), byItself);
  }

  private FlowPane deeds(SessionActions actions) {
    FlowPane deeds =
        new FlowPane(
            lock,
            Buttons.outlined(texts.of(VotingText.JOINING), actions::showJoining),
            Buttons.outlined(texts.of(VotingText.NEW_CODE), voting.door()::newCode),
            Buttons.plain(texts.of(VotingText.END), actions::end));
    deeds.getStyleClass().add("room-deeds");
    return deeds;
  }

  /** Where the pill of the section's head stands. */
  HBox health() {
    return health;
  }

  /**
   * @param atHand the vote that is said at the place at hand; null for none
   * @param headCount the people in the room, or 0 when it is not known
   */
  void show(SessionView session, Hall hall, @Nullable PollView atHand, int headCount) {
    Attendance there = session.attendance();
    PollView poll = ofThese(atHand, there);
    numbers.show(there, poll, headCount);
    int of = poll == null ? 0 : poll.turnout().joined();
    share.setProgress(poll == null || of == 0 ? 0 : (double) poll.voted() / of);
    Shown.when(poll != null, share);
    if (poll != null) {
      share.setAccessibleText(texts.of(VotingText.VOTED_OF, poll.voted(), of));
    }
    health.getChildren().setAll(pill(session));
    address.setText(hall.address());
    boolean tickets = session.settings().assurance() == Assurance.TICKETS;
    code.setText(tickets ? texts.of(VotingText.TICKETS) : session.settings().code().spaced());
    Hint.show(code, texts.of(VotingText.CODE));
    boolean locked = session.settings().locked();
    door.setText(texts.of(locked ? VotingText.LOCKED : VotingText.OPEN_TO_JOIN));
    lock.setText(texts.of(locked ? VotingText.UNLOCK : VotingText.LOCK));
    lock.setAccessibleText(lock.getText() + ", Ctrl+L");
    lock.setDisable(voting.life().busyProperty().get());
    byItself.setSelected(voting.closing().byItself());
    say(observers, there.observers() > 0, VotingText.OBSERVERS, there.observers());
    boolean table = session.settings().assurance() == Assurance.TABLE;
    say(tables, table, VotingText.AT_TABLES, there.people());
  }

  // A result of those who were here before says nothing of those who are here now.
  private static @Nullable PollView ofThese(@Nullable PollView atHand, Attendance there) {
    boolean others =
        atHand != null && atHand.stage() == Stage.REVEALED && atHand.voted() > there.joined();
    return others ? null : atHand;
  }

  private Pill pill(SessionView session) {
    int away =
        session.attendance().joined()
            + session.attendance().observers()
            - session.attendance().connected();
    if (session.trouble() != null) {
      return Pill.attention(texts.of(VotingText.NOT_STORING));
    }
    return away > 0
        ? Pill.quiet(texts.of(VotingText.FEW_CONNECTED, away))
        : Pill.good(texts.of(VotingText.HEALTHY));
  }

  private void say(Paragraph line, boolean said, VotingText words, int number) {
    Shown.when(said, line);
    line.setText(said ? texts.of(words, number) : "");
  }
}
