package nl.casustafel.guide.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;

/**
 * How a reference such as {@code GDPR 13(3)} reads in a language ({@code AVG 13(3)}), and which
 * work it cites. The rules are data, applied in their order.
 *
 * @param works every work that the content cites; none in editions before they were listed
 * @param conditions what binds in some cases only; none in editions before it was listed
 */
public record Citations(List<Rule> rules, List<Work> works, List<Condition> conditions) {

  public Citations {
    rules = List.copyOf(rules);
    works = List.copyOf(works);
    conditions = List.copyOf(conditions);
  }

  /** A pattern and what it becomes; the replacement may use groups. */
  public record Rule(Pattern match, LocalizedText replacement) {}

  /**
   * Provisions that bind in some cases only.
   *
   * @param says the words with which a reference to them ends
   */
  public record Condition(Pattern match, String says) {}

  public String show(String reference, Language language) {
    String shown = reference;
    for (Rule rule : rules) {
      shown = rule.match().matcher(shown).replaceAll(rule.replacement().in(language));
    }
    return shown;
  }

  /** Several references in a line, parted by a middle dot. */
  public String show(List<String> references, Language language) {
    return String.join(" · ", references.stream().map(ref -> show(ref, language)).toList());
  }

  /** The words that say in which cases it binds, where a reference lacks them. */
  public Optional<String> unsaidCondition(String reference) {
    return conditions.stream()
        .filter(condition -> condition.match().matcher(reference).find())
        .map(Condition::says)
        .filter(says -> !reference.endsWith(" " + says))
        .findFirst();
  }

  /** The work that a reference cites; nothing when it cites none of them. */
  public Optional<Work> work(String reference) {
    return works.stream()
        .filter(work -> work.isCitedBy(reference))
        .max(Comparator.comparingInt(work -> work.citedAs().length()));
  }
}
