package nl.casustafel.desktop.console.voting;

import java.util.function.Supplier;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.VoteReading;
import nl.casustafel.workshop.VoteSubject;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.PollView;
import nl.casustafel.workshop.session.Polls;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.Stage;
import org.jspecify.annotations.Nullable;

/** What keys and the filled button do for the vote at hand. JavaFX thread only. */
public final class VotingDeeds {
  private final VotingModel voting;
  private final Supplier<WorkshopView> workshop;
  private final Supplier<Place> place;

  public VotingDeeds(VotingModel voting, Supplier<WorkshopView> workshop, Supplier<Place> place) {
    this.voting = voting;
    this.workshop = workshop;
    this.place = place;
  }

  /** Space: opens the first round at the item at hand, or closes what is open. */
  public boolean startOrStop() {
    SessionView session = voting.session();
    VoteSubject here = subject();
    if (session == null) {
      return false;
    }
    PollView poll = session.poll();
    if (poll != null && poll.stage() == Stage.OPEN) {
      voting.act(Facilitation::closeVoting);
      return true;
    }
    if (here == null) {
      return false;
    }
    VoteStep step = VoteStep.of(session, workshop.get(), here);
    boolean unused = step == VoteStep.CLOSED && poll != null && poll.voted() == 0;
    if (step == VoteStep.READY || unused) {
      open(here);
    }
    return true;
  }

  /** Enter: shows the room the count, or hides it again. */
  public boolean revealOrHide() {
    SessionView session = voting.session();
    PollView poll = session == null ? null : session.poll();
    if (poll == null || poll.stage() == Stage.OPEN) {
      return false;
    }
    voting.act(poll.stage() == Stage.CLOSED ? Facilitation::reveal : Facilitation::hide);
    return true;
  }

  /** R: opens another round at the item at hand. */
  public boolean again() {
    VoteSubject here = subject();
    if (here == null) {
      return false;
    }
    return switch (VoteStep.of(voting.session(), workshop.get(), here)) {
      case CLOSED, REVEALED, VOTED, USED_UP -> {
        open(here);
        yield true;
      }
      case NO_SESSION, READY, OPEN, CLOSING, OPEN_ELSEWHERE -> false;
    };
  }

  /** T: half a minute more. */
  public boolean moreTime() {
    SessionView session = voting.session();
    PollView poll = session == null ? null : session.poll();
    if (poll == null || poll.stage() != Stage.OPEN) {
      return false;
    }
    voting.act(lead -> lead.extend(VotingModel.EXTRA));
    return true;
  }

  private void open(VoteSubject subject) {
    voting.act(lead -> lead.open(subject));
  }

  /** What the filled button offers; null when voting has nothing to offer here. */
  public @Nullable NextDeed next(Texts texts) {
    SessionView session = voting.session();
    VoteSubject about = subject();
    PollView poll = session == null ? null : session.poll();
    if (about == null && poll != null && poll.stage() != Stage.REVEALED) {
      about = poll.poll().subject();
    }
    if (session == null || about == null) {
      return null;
    }
    return switch (VoteStep.of(session, workshop.get(), about)) {
      case READY -> deed(texts, VotingText.OPEN_VOTE, "␣", this::startOrStop);
      case OPEN, OPEN_ELSEWHERE -> deed(texts, VotingText.CLOSE_VOTE, "␣", this::startOrStop);
      case CLOSING -> deed(texts, VotingText.MORE_TIME, "T", this::moreTime);
      case CLOSED ->
          poll != null && poll.voted() == 0
              ? deed(texts, VotingText.OPEN_AGAIN, "␣", this::startOrStop)
              : deed(texts, VotingText.REVEAL, "⏎", this::revealOrHide);
      case REVEALED, VOTED -> revote(about, texts);
      case NO_SESSION, USED_UP -> null;
    };
  }

  private static NextDeed deed(Texts texts, VotingText words, String key, Runnable run) {
    return new NextDeed(texts.of(words), key, run);
  }

  private @Nullable NextDeed revote(VoteSubject about, Texts texts) {
    int rounds = Polls.recorded(workshop.get(), about).size();
    return revoteProposed(about)
        ? new NextDeed(texts.of(VotingText.VOTE_AGAIN, rounds + 1), "R", this::again)
        : null;
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
    Place here = place.get();
    VoteSubject subject =
        switch (here.part()) {
          case OBSERVATIONS -> VoteSubject.observation(here.item());
          case QUESTIONS -> VoteSubject.question(here.item());
          case CASE, RISKS, REPORT -> null;
        };
    return subject != null && Polls.form(workshop.get(), subject, 0, 0).isPresent()
        ? subject
        : null;
  }
}
