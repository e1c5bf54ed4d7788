package nl.casustafel.casefile;

import java.util.List;
import java.util.Set;
import nl.casustafel.text.Language;

/**
 * How a case behaves in the application.
 *
 * @param order place among the built-in cases, from 1; own cases follow by title
 * @param icon name of the card's picture: chat, person, record or table
 * @param languages the languages it is written in
 * @param asksAlso built-in cases whose own questions are asked too
 */
public record CaseSettings(int order, String icon, Set<Language> languages, List<String> asksAlso) {

  public CaseSettings {
    languages = Set.copyOf(languages);
    asksAlso = List.copyOf(asksAlso);
  }
}
