package nl.casustafel.workshop.session;

import java.time.Instant;
import java.util.List;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.poll.LeftVote;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/**
 * A session at one revision: what console and projector show. Holds no ballot and no count that is
 * not revealed.
 *
 * @param revision counts up with every change
 * @param phoneRevision counts up with every change that a phone has to know of; votes are none
 * @param poll null while nothing was put to the vote
 * @param left rounds that were closed and left before they were revealed
 * @param waiting suggestions for the facilitator alone
 * @param storedAt when something of it was stored last, or null while nothing was
 * @param trouble why votes cannot be stored just now, or null while they can
 */
public record SessionView(
    long revision,
    long phoneRevision,
    SessionSettings settings,
    Attendance attendance,
    @Nullable PollView poll,
    List<LeftVote> left,
    List<Suggestion> waiting,
    @Nullable Instant storedAt,
    StoreFailure.@Nullable Reason trouble,
    boolean ended) {

  public SessionView {
    left = List.copyOf(left);
    waiting = List.copyOf(waiting);
  }
}
