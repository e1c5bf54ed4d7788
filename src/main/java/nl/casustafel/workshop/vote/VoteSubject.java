package nl.casustafel.workshop.vote;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a vote is about.
 *
 * @param id of the observation, question or risk; for a priority what is put in order, see {@link
 *     #RISKS} and {@link #OBSERVATIONS}
 */
public record VoteSubject(Kind kind, String id) {

  /** The id of a priority vote over the risks found. */
  public static final String RISKS = "risks";

  /** The id of a priority vote over the observations. */
  public static final String OBSERVATIONS = "observations";

  /** The kind of thing; decides what kind of vote it is. */
  public enum Kind {
    OBSERVATION,
    QUESTION,
    RISK,
    PRIORITY
  }

  public static VoteSubject observation(String id) {
    return new VoteSubject(Kind.OBSERVATION, id);
  }

  public static VoteSubject question(String id) {
    return new VoteSubject(Kind.QUESTION, id);
  }

  public static VoteSubject risk(String id) {
    return new VoteSubject(Kind.RISK, id);
  }

  public static VoteSubject priority(String id) {
    return new VoteSubject(Kind.PRIORITY, id);
  }

  /** The subject in one word, as it is sent and stored, such as {@code observation:obs-c1-1}. */
  public String text() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }

  /** The subject that a text stands for; empty when it stands for none. */
  public static Optional<VoteSubject> read(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    String kind = text.substring(0, colon);
    return Arrays.stream(Kind.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .map(known -> new VoteSubject(known, text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return text();
  }
}
