package nl.casustafel.workshop;

/**
 * Where something is being typed or chosen: the item it belongs to, and which of its fields.
 *
 * @param subject the id of a question, observation, risk, action or part, or {@link #SUGGESTION}
 */
public record DraftKey(String subject, String field) {

  /** The subject of what is typed over a suggestion, which goes with it when a session ends. */
  public static final String SUGGESTION = "suggestion";
}
