package nl.casustafel.workshop.remaining;

import java.time.LocalDate;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that is left when the session is over. It is gone once the record says so.
 *
 * @param number how many things it stands for
 * @param person the function or role that sees to it; empty while nobody does
 * @param by the day by which
 */
public record Remainder(
    Kind kind, Subject subject, int number, String person, @Nullable LocalDate by) {

  /** Why it is left. In this order one sees to them. */
  public enum Kind {
    /** The answer is that one does not know. */
    FIND_OUT,
    /** A question for after the session has no answer. */
    ANSWER,
    /** Something is recorded, but no answer or conclusion. */
    CONCLUDE,
    /** Nobody does an action, or not by a day. */
    ASSIGN,
    /** Facts for before the session that nobody stated or confirmed. */
    STATE,
    /** Nothing is recorded. */
    TREAT,
    /** What the law asks of a DPIA is not settled. */
    SETTLE
  }

  /**
   * What is left, and where one sees to it.
   *
   * @param item tells it from others on the same page
   * @param text empty for the name of the part
   */
  public record Subject(Place place, String item, LocalizedText text) {}
}
