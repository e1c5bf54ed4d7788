package nl.casustafel.guide.risk;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/**
 * A measure of the library.
 *
 * @param kind legal, organisational or technical
 * @param from the document that names it (S1, S2) or {@code added}
 * @param reduces the risks that it makes smaller
 */
public record Measure(
    String id,
    String kind,
    String from,
    LocalizedText name,
    List<String> reduces,
    List<String> references) {

  public Measure {
    reduces = List.copyOf(reduces);
    references = List.copyOf(references);
  }
}
