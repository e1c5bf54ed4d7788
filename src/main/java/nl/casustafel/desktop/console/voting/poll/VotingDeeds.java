package nl.casustafel.desktop.console.voting.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * What keys and buttons do for the vote at the place at hand, and for no other one. JavaFX thread
 * only.
 */
public final class VotingDeeds {
  /** What a clock on the wall gives when asked for more time. */
  static final Duration EXTRA = Duration.ofSeconds(30);

  /** How long people have when the facilitator says that it closes soon. */
  static final Duration SOON = Duration.ofSeconds(10);

  private final VotingModel voting;
  private final Supplier<WorkshopView> workshop;
  private final Supplier<Place> place;

  public VotingDeeds(VotingModel voting, Supplier<WorkshopView> workshop, Supplier<Place> place) {
    this.voting = voting;
    this.workshop = workshop;
    this.place = place;
  }

  /** The vote that is led here; null while there is none, or it is led elsewhere. */
  @Nullable PollView here() {
    PollView poll = poll();
    return poll != null && place.get().equals(placeOf(poll)) ? poll : null;
  }

  /** A vote that is led elsewhere and that the room has not seen the end of; null for none. */
  @Nullable PollView elsewhere() {
    PollView poll = poll();
    return poll == null || poll.stage() == Stage.REVEALED || here() != null ? null : poll;
  }

  /**
   * The vote that is said at the place at hand: the one that is led here, or one elsewhere that the
   * room has not seen the end of; null for none.
   */
  public @Nullable PollView atHand() {
    PollView here = here();
    return here == null ? elsewhere() : here;
  }

  /** Where a vote is led; null where this workshop has no such place. */
  @Nullable Place placeOf(PollView poll) {
    return workshop.get().content().parts().placeOf(poll.poll().subject()).orElse(null);
  }

  private @Nullable PollView poll() {
    SessionView session = voting.session();
    return session == null ? null : session.poll();
  }

  private boolean isOpenHere() {
    PollView poll = here();
    return poll != null && poll.stage() == Stage.OPEN;
  }

  /** Opens another round at the item at hand; false when there is none to open. */
  public boolean again() {
    VoteSubject here = subject();
    if (here == null) {
      return false;
    }
    return switch (VoteStep.of(voting.session(), workshop.get(), here)) {
      case CLOSED, LEFT, REVEALED, VOTED, USED_UP -> {
        open(here);
        yield true;
      }
      case NO_SESSION, READY, OPEN, CLOSING, OPEN_ELSEWHERE, OPEN_BESIDE -> false;
    };
  }

  /** Half a minute more. */
  public boolean moreTime() {
    boolean open = isOpenHere();
    if (open) {
      voting.act(lead -> lead.extend(EXTRA));
    }
    return open;
  }

  private void close() {
    if (isOpenHere()) {
      voting.act(Facilitation::closeNow);
    }
  }

  private void reveal() {
    voting.act(Facilitation::reveal);
  }

  private void open(VoteSubject subject) {
    voting.act(lead -> lead.open(subject));
  }

  /** What the filled button offers; null when voting has nothing to offer here. */
  public @Nullable NextDeed next(Texts texts) {
    SessionView session = voting.session();
    PollView poll = here();
    VoteSubject about = poll == null ? subject() : poll.poll().subject();
    if (session == null || about == null) {
      return null;
    }
    return switch (VoteStep.of(session, workshop.get(), about)) {
      case READY -> decided(about) ? null : open(about, VotingText.OPEN_VOTE, texts);
      case OPEN, CLOSING -> closing(poll, texts);
      case CLOSED ->
          poll != null && poll.voted() == 0
              ? open(about, VotingText.OPEN_AGAIN, texts)
              : new NextDeed(texts.of(VotingText.REVEAL), NextDeed.ENTER, this::reveal);
      case LEFT ->
          decided(about)
              ? null
              : new NextDeed(
                  texts.of(VotingText.REVEAL),
                  NextDeed.ENTER,
                  () -> voting.act(lead -> lead.reveal(about)));
      case REVEALED, VOTED -> revote(about, texts);
      case NO_SESSION, OPEN_ELSEWHERE, OPEN_BESIDE, USED_UP -> null;
    };
  }

  private @Nullable NextDeed open(VoteSubject about, VotingText words, Texts texts) {
    PollView poll = poll();
    if (about.kind() == VoteSubject.Kind.PRIORITY) {
      // How many dots is asked where it stands.
      return null;
    }
    boolean may = poll == null || poll.stage() != Stage.OPEN;
    return may ? new NextDeed(texts.of(words), NextDeed.SPACE, () -> open(about)) : null;
  }

  // Nothing is offered during the grace, so that who closes twice does not show the count.
  private NextDeed closing(@Nullable PollView poll, Texts texts) {
    Instant at = poll == null ? null : poll.closesAt();
    return at != null && !at.isAfter(voting.clock().instant())
        ? new NextDeed(texts.of(VotingText.CLOSING), "", () -> {})
        : new NextDeed(texts.of(VotingText.CLOSE_VOTE), NextDeed.SPACE, this::close);
  }

  private @Nullable NextDeed revote(VoteSubject about, Texts texts) {
    int rounds = Polls.recorded(workshop.get(), about).size();
    return revoteProposed(about)
        ? new NextDeed(texts.of(VotingText.VOTE_AGAIN, rounds + 1), "Ctrl+R", this::again)
        : null;
  }

  /** Whether the group has decided already, with a vote or without one. */
  private boolean decided(VoteSubject about) {
    WorkshopView view = workshop.get();
    return switch (about.kind()) {
      case OBSERVATION ->
          view.observation(about.id()).filter(TreatedObservation::treated).isPresent();
      case QUESTION -> view.question(about.id()).filter(AskedQuestion::answered).isPresent();
      case RISK ->
          view.risk(about.id()).filter(found -> found.weighing().score() != null).isPresent();
      case PRIORITY -> false;
    };
  }

  private boolean revoteProposed(VoteSubject about) {
    TreatedObservation observation =
        about.kind() == VoteSubject.Kind.OBSERVATION
            ? workshop.get().observation(about.id()).orElse(null)
            : null;
    return observation != null
        && !observation.treated()
        && !observation.rounds().isEmpty()
        && observation.rounds().size() < Round.MOST
        && VoteReading.of(workshop.get().content().guide(), observation.rounds().getLast().tally())
            .revoteProposed();
  }

  /** What one votes on at the item at hand; null when there is nothing. */
  public @Nullable VoteSubject subject() {
    WorkshopView now = workshop.get();
    return now.content()
        .parts()
        .subjectAt(place.get())
        .filter(subject -> Polls.form(now, subject, 0, 0).isPresent())
        .orElse(null);
  }
}
