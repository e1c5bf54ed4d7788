package nl.casustafel.guide.threshold;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.text.LocalizedText;

/** What the check "is a DPIA required" looks at, and its rules in their order. */
public record Threshold(
    List<Criterion> article35,
    List<Criterion> wp248,
    List<Criterion> apList,
    List<Exemption> exemptions,
    List<Rule> rules,
    List<LocalizedText> notes) {

  public Threshold {
    article35 = List.copyOf(article35);
    wp248 = List.copyOf(wp248);
    apList = List.copyOf(apList);
    exemptions = List.copyOf(exemptions);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /** The boxes of a list, in their order. */
  public List<Criterion> boxes(BoxList list) {
    return switch (list) {
      case ARTICLE_35 -> article35;
      case WP248 -> wp248;
      case AP_LIST -> apList;
    };
  }

  /** All boxes of all lists. */
  public Stream<Box> boxes() {
    return Stream.of(BoxList.values())
        .flatMap(list -> boxes(list).stream().map(criterion -> new Box(list, criterion.id())));
  }

  /** The three lists of boxes. */
  public enum BoxList {
    ARTICLE_35,
    WP248,
    AP_LIST
  }

  /** A box of a list. */
  public record Box(BoxList list, String id) {}

  /**
   * One box that a person ticks.
   *
   * @param proposedIf the answers that propose the tick
   * @param needs what has to be confirmed beside the tick for it to count; all of it
   */
  public record Criterion(
      String id, Wording wording, Condition proposedIf, List<Need> needs, List<String> references) {
    public Criterion {
      needs = List.copyOf(needs);
      references = List.copyOf(references);
    }
  }

  /**
   * The words of a box.
   *
   * @param condition when it applies, empty where the text says all
   * @param alwaysProposed why the tick is proposed in any case, empty where it is not
   */
  public record Wording(
      LocalizedText text, LocalizedText condition, LocalizedText alwaysProposed) {}

  /**
   * Things to confirm, of which one is enough; or, where {@code excludes}, of which none may hold.
   */
  public record Need(List<Circumstance> oneOf, boolean excludes) {
    public Need {
      oneOf = List.copyOf(oneOf);
    }
  }

  /** Something about the processing that a person confirms, such as a large scale. */
  public record Circumstance(String id, LocalizedText text) {}

  /**
   * A reason why the duty may fall away.
   *
   * @param lifts the boxes that do not count then; none when the DPIA as a whole falls away
   */
  public record Exemption(String id, LocalizedText text, List<Box> lifts, List<String> references) {
    public Exemption {
      lifts = List.copyOf(lifts);
      references = List.copyOf(references);
    }
  }

  /**
   * A rule: when it holds, the result it gives, and the reason in words.
   *
   * @param result {@code required}, {@code as-a-rule}, {@code recommended}, {@code covered} or
   *     {@code not-indicated}
   */
  public record Rule(
      int order, When when, String result, LocalizedText resultInWords, LocalizedText reason) {}

  /** When a rule holds. */
  public sealed interface When {
    /** At least so many boxes of a list count, and at most so many. */
    record Counted(BoxList list, int least, int most) implements When {}

    /** At least one box is open: nobody is sure. */
    record Unsure() implements When {}

    /** Another DPIA covers the processing. */
    record Covered() implements When {}

    /** No rule before it holds. */
    record Otherwise() implements When {}
  }
}
