package nl.casustafel.workshop.draft;

/**
 * Where something is being typed or chosen: the item it belongs to, and which of its fields.
 *
 * @param subject the id of a question, observation, risk, action or part, or {@link #SUGGESTION};
 *     empty for what was filled in beforehand
 */
public record DraftKey(String subject, String field) {

  /** The subject of what is typed over a suggestion, which goes with it when a session ends. */
  public static final String SUGGESTION = "suggestion";

  private static final String WAITING = "jotted: ";

  /**
   * The key of what becomes something only when a button is pressed or it is understood; never that
   * of a text that writes itself.
   */
  public static DraftKey waiting(String subject, String field) {
    return new DraftKey(subject, WAITING + field);
  }

  /** Whether it is the key of a text about a subject that writes itself. */
  public boolean isTextOf(String about) {
    return subject.equals(about) && !isWaiting();
  }

  public boolean isWaiting() {
    return field.startsWith(WAITING);
  }
}
