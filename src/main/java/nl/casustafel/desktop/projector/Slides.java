package nl.casustafel.desktop.projector;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopInfo;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.PollView;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the room sees. A vote that is under way stays, wherever the facilitator looks; its
 * result stays until the facilitator goes on from where it was shown; and the way in stays until
 * the facilitator goes on from where people began to join.
 */
final class Slides {
  private @Nullable Place joiningAt;
  private Slide.@Nullable Which revealed;
  private @Nullable Place revealedAt;

  Slide of(ProjectorView view, Texts texts) {
    SessionView session = view.session();
    if (session == null) {
      joiningAt = null;
      return item(view, texts);
    }
    if (session.ended()) {
      return new Slide.Thanks();
    }
    PollView poll = session.poll();
    if (poll == null) {
      return joining(view) ? new Slide.Join(view.workshop().info().title()) : item(view, texts);
    }
    return isShown(poll, view.place())
        ? new VotingWords(view.workshop(), texts).of(poll)
        : item(view, texts);
  }

  private boolean joining(ProjectorView view) {
    if (joiningAt == null) {
      joiningAt = view.place();
    }
    return view.place().equals(joiningAt) || view.place().part() == Part.CASE;
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

  private static Slide item(ProjectorView view, Texts texts) {
    WorkshopView workshop = view.workshop();
    Headings headings = new Headings(workshop, texts);
    String id = view.place().item();
    return switch (view.place().part()) {
      case CASE -> beginning(workshop);
      case OBSERVATIONS ->
          workshop
              .observation(id)
              .map(found ->
                  (Slide) new Slide.Item(headings.observation(id), byHands(found, workshop, texts)))
              .orElseGet(() -> beginning(workshop));
      case QUESTIONS ->
          workshop
              .question(id)
              .map(found -> (Slide) new Slide.Item(headings.question(id), null))
              .orElseGet(() -> beginning(workshop));
      case RISKS -> new Slide.Title(workshop.info().title(), texts.of(ProjectorText.RISKS));
      case REPORT -> new Slide.Title(workshop.info().title(), texts.of(ProjectorText.REPORT));
    };
  }

  private static Slide beginning(WorkshopView workshop) {
    WorkshopInfo info = workshop.info();
    return new Slide.Title(info.organisation(), info.title());
  }

  // Votes by phone are in the record too, also those that were never revealed: they stay there.
  private static @Nullable Outcome byHands(
      TreatedObservation observation, WorkshopView workshop, Texts texts) {
    var rounds =
        observation.rounds().stream()
            .filter(round -> round.way() == Round.Way.SHOW_OF_HANDS)
            .toList();
    return rounds.isEmpty()
        ? null
        : new Outcomes(workshop.content().guide(), texts).ofHands(rounds);
  }
}
