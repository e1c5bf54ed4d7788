package nl.casustafel.guide;

import java.util.List;
import java.util.regex.Pattern;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;

/**
 * How a reference such as {@code GDPR 13(3)} reads in a language ({@code AVG 13(3)}). The rules are
 * data, applied in their order.
 */
public record Citations(List<Rule> rules) {

  public Citations {
    rules = List.copyOf(rules);
  }

  /** A pattern and what it becomes; the replacement may use groups. */
  public record Rule(Pattern match, LocalizedText replacement) {}

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
}
