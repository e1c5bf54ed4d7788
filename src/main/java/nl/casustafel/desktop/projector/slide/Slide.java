package nl.casustafel.desktop.projector.slide;

import java.util.List;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees, in words. A view goes through here and nothing else of it gets on: no note,
 * no prompt, and no count that is not revealed. Equal slides look the same.
 */
public sealed interface Slide {

  /** Whether this shows the result of what was voted on the other one. */
  default boolean reveals(Slide before) {
    return this instanceof Voting now
        && before instanceof Voting then
        && now.which().equals(then.which())
        && now.outcome() != null
        && then.outcome() == null;
  }

  /** A place without a statement of its own, such as the beginning. */
  record Title(String above, String title) implements Slide {}

  /** How one joins, large. */
  record Join(String workshop) implements Slide {}

  /** The QR code and nothing else. */
  record Qr() implements Slide {}

  /** An observation or question that is not put to the vote, with a show of hands if there was. */
  record Item(Heading heading, @Nullable Outcome outcome) implements Slide {}

  /**
   * A vote.
   *
   * @param outcome null unless it is revealed
   */
  record Voting(
      Heading heading, Which which, Stage stage, BallotWords ballot, @Nullable Outcome outcome)
      implements Slide {}

  /**
   * A node of a decision flow, or where the flow ends.
   *
   * @param words what can be answered and what was; never why
   */
  record Flow(Heading heading, FlowWords words) implements Slide {}

  /**
   * What came out, in a sentence, and below it a few lines.
   *
   * @param part what it is about
   */
  record Lines(String part, String statement, List<Line> lines) implements Slide {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** A line: what it is, and what is said of it. */
  record Line(String name, String words) {}

  /** The risks, with the one at hand. */
  record Risks(Heading heading, RiskWords words) implements Slide {}

  /** Voting is over. */
  record Thanks() implements Slide {}

  /** Which vote of the session. */
  record Which(VoteSubject subject, int round) {}

  /**
   * What it is about.
   *
   * @param part such as a theme or {@code Observation 1.1}
   * @param position such as {@code 3 of 8}; may be empty
   */
  record Heading(String part, String position, String statement) {}
}
