package nl.casustafel.live.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.vote.VoteSubject;

/** Holds rounds in a session with a room full of phones, facilitator included. */
public final class PhoneVoting implements AutoCloseable {
  private final Session session;
  private final PhoneRoom room;

  /**
   * A room in which everybody joined.
   *
   * @param server the address of the page
   */
  public PhoneVoting(Session session, URI server, int people) {
    this.session = session;
    this.room = new PhoneRoom(server, people);
    String code = session.view().settings().code().value();
    perform(() -> room.join(code));
  }

  /**
   * Opens a round, has everybody vote, closes and reveals it. Blocks for the countdown of the
   * session.
   *
   * @throws UncheckedIOException when a vote was not stored
   */
  public void collect(VoteSubject subject, int round, List<Vote> votes) {
    done(session.facilitation().open(subject).join());
    perform(() -> room.vote(subject.text(), round, votes.stream().map(Vote::text).toList()));
    done(session.facilitation().closeVoting().join());
    session.when(view -> view.poll() != null && view.poll().stage() == Stage.CLOSED).join();
    done(session.facilitation().reveal().join());
  }

  /** Something that goes over the network. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void perform(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while voting", e);
    }
  }

  private static void done(Deed deed) {
    if (deed instanceof Deed.Refused refused) {
      throw new IllegalStateException("refused: " + refused.reason());
    }
  }

  @Override
  public void close() {
    room.close();
  }
}
