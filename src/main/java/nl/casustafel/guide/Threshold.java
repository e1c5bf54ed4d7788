package nl.casustafel.guide;

import java.util.List;
import java.util.Map;
import nl.casustafel.text.LocalizedText;

/** What the check "is a DPIA required" looks at, and its rules in their order. */
public record Threshold(
    List<Criterion> article35,
    List<Criterion> wp248,
    List<Criterion> apList,
    List<Criterion> exceptions,
    List<Rule> rules,
    List<LocalizedText> notes) {

  public Threshold {
    article35 = List.copyOf(article35);
    wp248 = List.copyOf(wp248);
    apList = List.copyOf(apList);
    exceptions = List.copyOf(exceptions);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /**
   * One box that a person ticks.
   *
   * @param condition when it applies, empty where the text says all
   * @param hints answers that propose the tick: question id to option ids
   * @param alwaysProposed why the tick is proposed in any case, empty where it is not
   */
  public record Criterion(
      String id,
      LocalizedText text,
      LocalizedText condition,
      Map<String, List<String>> hints,
      LocalizedText alwaysProposed,
      List<String> references) {
    public Criterion {
      references = List.copyOf(references);
      hints = Map.copyOf(hints);
    }
  }

  /**
   * A rule: the expression as in the data, the result it gives, and the reason in words.
   *
   * @param result required, recommended or not indicated
   */
  public record Rule(
      int order, String when, String result, LocalizedText resultInWords, LocalizedText reason) {}
}
