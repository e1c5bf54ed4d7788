package nl.casustafel.desktop.projector.slide;

import java.util.List;

/** What can be voted, in words. */
public sealed interface BallotWords {

  /**
   * One of these.
   *
   * @param rule how one chooses, where that has to be said; may be empty
   */
  record Options(List<Option> options, String rule) implements BallotWords {
    public Options {
      options = List.copyOf(options);
    }
  }

  /** A point on each of two scales, or neither. */
  record Scales(List<Scale> scales, String cannotJudge) implements BallotWords {
    public Scales {
      scales = List.copyOf(scales);
    }
  }

  /**
   * One answer.
   *
   * @param look style class of its colour
   */
  record Option(String words, String look) {}

  /** A question and its points, such as {@code 1 · Unlikely}, the lowest first. */
  record Scale(String question, List<String> points) {
    public Scale {
      points = List.copyOf(points);
    }
  }
}
