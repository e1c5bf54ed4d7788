package nl.casustafel.casefile.yaml;

import java.io.Serial;
import nl.casustafel.text.TextKey;

/** Ends the parsing of a text that is not taken any further; never leaves {@link Tree}. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Spot spot;
  private final transient TextKey reason;
  private final transient Object[] arguments;

  Refusal(Spot spot, TextKey reason, Object... arguments) {
    super(reason.name(), null, false, false);
    this.spot = spot;
    this.reason = reason;
    this.arguments = arguments.clone();
  }

  Spot spot() {
    return spot;
  }

  TextKey reason() {
    return reason;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
