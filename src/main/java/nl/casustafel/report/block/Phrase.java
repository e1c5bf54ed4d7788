package nl.casustafel.report.block;

import java.util.List;

/** What stands in a cell, a fact or an item of an enumeration. */
public sealed interface Phrase {

  /** Words. */
  record Plain(String text) implements Phrase {}

  /** Words that matter more than those around them. */
  record Strong(String text) implements Phrase {}

  /** Words that one may skip. */
  record Quiet(String text) implements Phrase {}

  /** Several phrases, one below the other. */
  record Several(List<Phrase> phrases) implements Phrase {
    public Several {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * A step on a ladder in words, with a mark that reads without colour.
   *
   * @param rank from 1 for the lowest to {@code of} for the highest
   */
  record Level(int rank, int of, String words) implements Phrase {}

  static Phrase of(String text) {
    return new Plain(text);
  }

  static Phrase strong(String text) {
    return new Strong(text);
  }
}
