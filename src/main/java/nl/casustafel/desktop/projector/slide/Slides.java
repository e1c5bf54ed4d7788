package nl.casustafel.desktop.projector.slide;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the room sees. A vote that is under way stays, wherever the facilitator looks; its
 * result stays until the facilitator goes on from where it was shown; and the way in stays until
 * the facilitator goes on from where people began to join.
 */
public final class Slides {
  private final PartSlides parts;
  private @Nullable Place joiningAt;
  private Slide.@Nullable Which revealed;
  private @Nullable Place revealedAt;

  public Slides(PartSlides parts) {
    this.parts = parts;
  }

  public Slide of(ProjectorView view, Texts texts) {
    SessionView session = view.session();
    if (session == null) {
      joiningAt = null;
      return parts.of(view.place(), view.workshop(), texts);
    }
    if (session.ended()) {
      return new Slide.Thanks();
    }
    PollView poll = session.poll();
    if (poll == null) {
      return joining(view)
          ? new Slide.Join(view.workshop().info().title())
          : parts.of(view.place(), view.workshop(), texts);
    }
    return isShown(poll, view.place())
        ? new VotingWords(view.workshop(), texts).of(poll)
        : parts.of(view.place(), view.workshop(), texts);
  }

  private boolean joining(ProjectorView view) {
    if (joiningAt == null) {
      joiningAt = view.place();
    }
    return view.place().equals(joiningAt)
        || view.place().equals(view.workshop().places().getFirst());
  }

  private boolean isShown(PollView poll, Place place) {
    if (poll.stage() != Stage.REVEALED) {
      revealed = null;
      return true;
    }
    Slide.Which which = new Slide.Which(poll.poll().subject(), poll.poll().round());
    if (!which.equals(revealed)) {
      revealed = which;
      revealedAt = place;
    }
    return place.equals(revealedAt) || place.item().equals(which.subject().id());
  }
}
