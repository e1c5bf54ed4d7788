package nl.casustafel.desktop.console.voting.poll;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.KeyHint;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** How far the vote by phone on a subject is: never a count before it is revealed. */
public final class PollPanel extends VBox {
  private final VotingModel voting;
  private final VoteSubject subject;
  private final Texts texts;
  private final CountdownLabel countdown;
  private final Label voted = new Label();
  private final ProgressBar share = new ProgressBar(0);
  private @Nullable Shown shown;

  /** What decides which controls are there; a vote that comes in changes numbers only. */
  private record Shown(VoteStep step, int round, boolean byItself) {}

  public PollPanel(VotingModel voting, VoteSubject subject, Texts texts) {
    this.voting = voting;
    this.subject = subject;
    this.texts = texts;
    this.countdown = new CountdownLabel(voting.clock(), texts);
    getStyleClass().add("poll-panel");
    voted.getStyleClass().add("poll-voted");
    share.getStyleClass().add("share-bar");
    share.setMaxWidth(Double.MAX_VALUE);
  }

  /** Shows the session as it is now; returns how far the vote is. */
  public VoteStep show(WorkshopView workshop) {
    SessionView session = voting.session();
    VoteStep step = VoteStep.of(session, workshop, subject);
    PollView poll = session == null ? null : session.poll();
    Shown now =
        new Shown(step, poll == null ? 0 : poll.poll().round(), poll != null && poll.byItself());
    if (!now.equals(shown)) {
      shown = now;
      build(step, poll);
    }
    if (session != null && poll != null) {
      count(poll);
    }
    boolean said = !getChildren().isEmpty();
    setVisible(said);
    setManaged(said);
    return step;
  }

  private void count(PollView poll) {
    int of = poll.turnout().joined();
    voted.setText(texts.of(VotingText.VOTED_OF, poll.voted(), of));
    share.setProgress(of == 0 ? 0 : (double) poll.voted() / of);
    share.setAccessibleText(voted.getText());
    countdown.until(poll.closesAt());
  }

  private void build(VoteStep step, @Nullable PollView poll) {
    int round = poll == null ? 0 : poll.poll().round();
    getChildren().clear();
    switch (step) {
      case NO_SESSION, VOTED, USED_UP -> {}
      case READY -> ready();
      case OPEN_ELSEWHERE, OPEN_BESIDE ->
          getChildren().add(new Paragraph(texts.of(step.blocked()), "secondary"));
      case OPEN, CLOSING -> open(round, poll != null && poll.byItself());
      case CLOSED -> closed(round);
      case LEFT -> left();
      case REVEALED -> revealed();
    }
  }

  private void ready() {
    getChildren()
        .addAll(
            new Paragraph(texts.of(VotingText.READY_TITLE), "card-title"),
            new Paragraph(texts.of(VotingText.READY), "secondary"));
  }

  private void open(int round, boolean byItself) {
    FlowPane head = head(round, Pill.accent(texts.of(VotingText.PILL_OPEN)));
    head.getChildren().add(countdown);
    getChildren()
        .addAll(
            head,
            voted,
            share,
            new Paragraph(texts.of(VotingText.NOBODY_SEES), "secondary"),
            time());
    if (byItself) {
      getChildren().add(new Paragraph(texts.of(VotingText.ALL_VOTED)));
    }
  }

  /** More time, and less: never where one closes at once. */
  private FlowPane time() {
    long soon = VotingDeeds.SOON.toSeconds();
    FlowPane row =
        new FlowPane(
            Buttons.outlined(
                texts.of(VotingText.CLOSE_SOON, soon),
                () -> voting.act(lead -> lead.closeIn(VotingDeeds.SOON))),
            KeyHint.on(
                Buttons.outlined(
                    texts.of(VotingText.MORE_TIME),
                    () -> voting.act(lead -> lead.extend(VotingDeeds.EXTRA))),
                "Ctrl+T"));
    row.getStyleClass().add("round-head");
    return row;
  }

  private void closed(int round) {
    getChildren()
        .addAll(
            head(round, Pill.quiet(texts.of(VotingText.PILL_CLOSED))),
            voted,
            share,
            new Paragraph(texts.of(VotingText.CLOSED), "secondary"));
  }

  private void left() {
    SessionView session = voting.session();
    if (session != null) {
      session.left().stream()
          .filter(left -> left.subject().equals(subject))
          .findFirst()
          .ifPresent(left ->
              getChildren()
                  .addAll(
                      head(left.round(), Pill.quiet(texts.of(VotingText.PILL_CLOSED))),
                      new Paragraph(texts.of(VotingText.LEFT, left.voted()), "secondary"),
                      revealing()));
    }
  }

  private FlowPane revealing() {
    FlowPane row =
        new FlowPane(
            Buttons.outlined(
                texts.of(VotingText.REVEAL), () -> voting.act(lead -> lead.reveal(subject))));
    row.getStyleClass().add("round-head");
    return row;
  }

  private void revealed() {
    Button hide = Buttons.outlined(texts.of(VotingText.HIDE), () -> voting.act(Facilitation::hide));
    FlowPane head = new FlowPane(Pill.good(texts.of(VotingText.PILL_REVEALED)), hide);
    head.getStyleClass().add("round-head");
    getChildren().add(head);
  }

  private FlowPane head(int round, Pill pill) {
    Paragraph title = new Paragraph(texts.of(VotingText.ROUND, round), "card-title");
    FlowPane head = new FlowPane(title, pill);
    head.getStyleClass().add("round-head");
    return head;
  }
}
