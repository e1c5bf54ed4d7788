package nl.casustafel.desktop.console.voting.poll;

import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.part.WorkshopParts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** How far the vote on a subject is, and so what can be done next. */
public enum VoteStep {
  /** No phones take part. */
  NO_SESSION,
  /** A round is open on something else, and has to be closed first. */
  OPEN_ELSEWHERE,
  /** The same, and one sees it on the screen at hand. */
  OPEN_BESIDE,
  /** Nothing was voted yet; a first round can be opened. */
  READY,
  /** There were rounds; another one can be opened. */
  VOTED,
  /** There were as many rounds as there may be. */
  USED_UP,
  /** Votes come in. */
  OPEN,
  /** Votes come in for a few seconds more. */
  CLOSING,
  /** The count stands, and nobody has seen it. */
  CLOSED,
  /** The same, and it was left for another vote meanwhile. */
  LEFT,
  /** The room sees the count. */
  REVEALED;

  public static VoteStep of(
      @Nullable SessionView session, WorkshopView workshop, VoteSubject subject) {
    if (session == null) {
      return NO_SESSION;
    }
    PollView poll = session.poll();
    if (poll != null && poll.poll().subject().equals(subject)) {
      return here(poll);
    }
    if (poll != null && poll.stage() == Stage.OPEN) {
      return beside(workshop, poll, subject) ? OPEN_BESIDE : OPEN_ELSEWHERE;
    }
    if (session.left().stream().anyMatch(left -> left.subject().equals(subject))) {
      return LEFT;
    }
    int rounds = Polls.recorded(workshop, subject).size();
    return rounds == 0 ? READY : rounds < Round.MOST ? VOTED : USED_UP;
  }

  private static boolean beside(WorkshopView workshop, PollView poll, VoteSubject subject) {
    WorkshopParts parts = workshop.content().parts();
    return parts
        .placeOf(subject)
        .filter(place -> parts.placeOf(poll.poll().subject()).filter(place::equals).isPresent())
        .isPresent();
  }

  /** Whether another round has to be closed before one opens here. */
  public boolean isBlocked() {
    return this == OPEN_ELSEWHERE || this == OPEN_BESIDE;
  }

  /** Where the round is that has to be closed first. */
  VotingText blocked() {
    return this == OPEN_ELSEWHERE ? VotingText.OPEN_ELSEWHERE : VotingText.OPEN_ON_THIS_SCREEN;
  }

  private static VoteStep here(PollView poll) {
    return switch (poll.stage()) {
      case OPEN -> poll.closesAt() == null ? OPEN : CLOSING;
      case CLOSED -> CLOSED;
      case REVEALED -> REVEALED;
    };
  }
}
