package nl.casustafel.desktop.console;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.joining.JoiningView;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.ElsewhereLine;
import nl.casustafel.desktop.console.voting.poll.VotingBar;
import nl.casustafel.desktop.console.voting.poll.VotingDeeds;
import nl.casustafel.desktop.console.voting.poll.VotingKeys;
import nl.casustafel.desktop.console.voting.room.SessionActions;
import nl.casustafel.desktop.console.voting.room.SessionDialogs;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.Poll;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/** What the console shows and does of voting by phone, whatever item is at hand. */
final class VotingDesk {
  private final ConsoleModel model;
  private final VotingModel voting;
  private final ConsoleActions actions;
  private final Texts texts;
  private final Runnable changed;
  private final VotingDeeds deeds;
  private final VotingBar bar;
  private final ElsewhereLine elsewhere;
  private final SessionDialogs dialogs;
  private final Listening listening = new Listening();
  private BorderPane frame = new BorderPane();
  private @Nullable Node stage;
  private @Nullable JoiningView joining;
  private @Nullable Poll pollBefore;

  /**
   * @param changed called when the rest of the console has to look at the session again
   */
  VotingDesk(
      ConsoleModel model,
      VotingModel voting,
      ConsoleActions actions,
      Texts texts,
      Runnable changed) {
    this.model = model;
    this.voting = voting;
    this.actions = actions;
    this.texts = texts;
    this.changed = changed;
    deeds = new VotingDeeds(voting, model::view, model::place);
    bar = new VotingBar(voting, deeds, actions.projector(), this::showJoining, texts);
    elsewhere =
        new ElsewhereLine(
            voting,
            deeds,
            place -> {
              hideJoining();
              model.moveTo(place);
            },
            texts);
    dialogs = new SessionDialogs(model, voting, actions.dialogs(), texts, this::showJoining);
  }

  /** Whether phones ask those who join for their role. */
  boolean asksRoles() {
    SessionView session = voting.session();
    return session != null && !session.settings().roles().isEmpty();
  }

  VotingBar bar() {
    return bar;
  }

  /**
   * @param againByHand begins another round that is counted by hand, if there is one to begin
   */
  VotingKeys keys(BooleanSupplier againByHand) {
    return new VotingKeys(voting, deeds, actions.projector(), this::showJoining, againByHand);
  }

  /** Names the vote that is led elsewhere, above whatever is at hand. */
  Node elsewhere() {
    return elsewhere;
  }

  SessionActions dialogs() {
    return dialogs;
  }

  /** Where letting people in takes the place of the item at hand. */
  void standIn(BorderPane around, Node item) {
    frame = around;
    stage = item;
  }

  void listen(boolean inWindow) {
    listening.end();
    if (inWindow) {
      listening.toChange(voting.sessionProperty(), this::show);
      listening.toChange(voting.hallProperty(), this::show);
      listening.toChange(voting.life().busyProperty(), this::show);
      listening.toChange(voting.noticeProperty(), this::show);
      listening.toChange(voting.door().guessingProperty(), this::show);
      listening.toChange(voting.door().looksProperty(), this::show);
      listening.toChange(voting.life().group().askedProperty(), this::askGroup);
      listening.toChange(actions.projector().openProperty(), this::show);
      listening.toChange(actions.projector().blankProperty(), this::show);
      show();
      dialogs.askGroup();
    }
  }

  private void askGroup() {
    show();
    dialogs.askGroup();
  }

  private void show() {
    SessionView session = voting.session();
    if (session != null && session.storedAt() != null) {
      model.storedBySession(session.storedAt());
    }
    dialogs.forgetDealtWith();
    if (joining != null && !Objects.equals(poll(), pollBefore)) {
      // A clicker opened a vote: that is what one wants to see.
      hideJoining();
    }
    if (joining != null) {
      joining.show();
    }
    showPlace();
    changed.run();
  }

  /** Shows what depends on the workshop, such as its roles. */
  void showWorkshop() {
    if (joining != null) {
      joining.show();
    }
  }

  /** Shows what depends on the place at hand. */
  void showPlace() {
    bar.show();
    elsewhere.show(joining != null);
  }

  /**
   * What the filled button offers: what the item has of its own goes first, such as counting hands.
   */
  @Nullable NextDeed next(@Nullable NextDeed own) {
    if (joining != null) {
      return new NextDeed(texts.of(ConsoleText.TO_WORKSHOP), "Esc", this::hideJoining);
    }
    return own == null ? deeds.next(texts) : own;
  }

  void showJoining() {
    if (joining == null) {
      pollBefore = poll();
      joining = new JoiningView(model, voting, dialogs, actions.files(), texts);
      frame.setCenter(joining);
      joining.requestFocus();
      showPlace();
      changed.run();
    }
  }

  private @Nullable Poll poll() {
    SessionView session = voting.session();
    PollView now = session == null ? null : session.poll();
    return now == null ? null : now.poll();
  }

  /** Goes back to the item at hand; false when one was there. */
  boolean hideJoining() {
    if (joining == null) {
      return false;
    }
    joining = null;
    frame.setCenter(stage);
    if (stage != null) {
      stage.requestFocus();
    }
    showPlace();
    changed.run();
    return true;
  }
}
