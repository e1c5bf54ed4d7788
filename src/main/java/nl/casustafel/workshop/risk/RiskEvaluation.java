package nl.casustafel.workshop.risk;

import org.jspecify.annotations.Nullable;

/**
 * What the group says of a risk beside its score. Stored by these names.
 *
 * @param origin null while nobody has said
 * @param acceptable whether one can live with it as it is, without measures; null while nobody has
 *     said
 */
public record RiskEvaluation(@Nullable Origin origin, @Nullable Acceptable acceptable) {

  public static final RiskEvaluation NONE = new RiskEvaluation(null, null);

  /** What a risk comes from. */
  public enum Origin {
    /** How the processing is meant to work. */
    DESIGN_CHOICE,
    /** What goes wrong, or what somebody does with it that is not meant. */
    ACCIDENT_OR_MISUSE
  }

  /** Whether one can live with a risk. */
  public enum Acceptable {
    YES,
    NO
  }

  public RiskEvaluation from(@Nullable Origin other) {
    return new RiskEvaluation(other, acceptable);
  }

  public RiskEvaluation judged(@Nullable Acceptable other) {
    return new RiskEvaluation(origin, other);
  }
}
