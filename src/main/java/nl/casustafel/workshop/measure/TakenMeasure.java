package nl.casustafel.workshop.measure;

import nl.casustafel.guide.risk.Measure;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A measure of this workshop, as it is shown.
 *
 * @param id that of the guide's measure; of one agreed with an observation that of its action
 * @param number shown before it: that of the guide's list, or {@code M+1}, {@code M+2} for others
 * @param name what is done
 * @param catalogued the measure of the guide that it is, or null
 */
public record TakenMeasure(
    String id,
    String number,
    LocalizedText name,
    @Nullable Measure catalogued,
    MeasureDecision decision) {

  /** Whether it works against a risk, be it rejected. */
  public boolean isAgainst(String risk) {
    return decision.on(risk).isPresent();
  }
}
