package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the case proposes for the threshold check; a person confirms each tick.
 *
 * @param article35 letters of GDPR art. 35(3)
 * @param wp248 numbers of WP248 criteria, 1 to 9
 * @param apTypes ids of types on the AP's list to be judged
 * @param expectation why a DPIA is to be expected, where the case says so
 */
public record DpiaPrefill(
    List<String> article35,
    List<Integer> wp248,
    List<String> apTypes,
    @Nullable Expectation expectation) {

  public DpiaPrefill {
    article35 = List.copyOf(article35);
    wp248 = List.copyOf(wp248);
    apTypes = List.copyOf(apTypes);
  }

  /** The result that is expected (required, as a rule, recommended, not indicated) and why. */
  public record Expectation(String result, LocalizedText why) {}
}
