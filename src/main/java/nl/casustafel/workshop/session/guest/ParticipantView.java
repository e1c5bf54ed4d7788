package nl.casustafel.workshop.session.guest;

import java.util.List;
import nl.casustafel.voting.Ballot;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/**
 * What one phone may know: the round at hand, its own votes and its own suggestions.
 *
 * @param revision {@link SessionView#phoneRevision}
 * @param poll null while nothing was put to the vote
 * @param mine the vote in the round at hand that is stored for this phone, or null
 */
public record ParticipantView(
    long revision,
    Participant me,
    @Nullable PollView poll,
    @Nullable Ballot mine,
    List<Suggestion> suggestions) {

  public ParticipantView {
    suggestions = List.copyOf(suggestions);
  }
}
