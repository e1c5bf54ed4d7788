package nl.casustafel.workshop.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.workshop.risk.FoundRisk;
import org.jspecify.annotations.Nullable;

/**
 * What remains of the risks once the measures agreed are taken, as far as the group weighed them.
 *
 * @param found how many risks there are
 * @param weighed how many of them the group weighed
 * @param high those that remain high or very high, the gravest first
 */
public record RemainingRisks(int found, int weighed, List<FoundRisk> high) {
  private static final String HIGH = "high";

  public RemainingRisks {
    high = List.copyOf(high);
  }

  /** What remains of these risks. */
  public static RemainingRisks of(List<FoundRisk> risks, Scales scales) {
    List<FoundRisk> weighed =
        risks.stream().filter(risk -> risk.weighing().score() != null).toList();
    return new RemainingRisks(
        risks.size(),
        weighed.size(),
        weighed.stream()
            .filter(risk -> isHigh(risk.residual().planned().level(), scales))
            // What was the gravest need not be it any more, once measures work.
            .sorted(
                Comparator.comparingInt((FoundRisk risk) -> left(risk, RiskScore::product))
                    .thenComparingInt(risk -> left(risk, RiskScore::severity))
                    .reversed())
            .toList());
  }

  private static int left(FoundRisk risk, ToIntFunction<RiskScore> figure) {
    RiskScore score = risk.residual().planned().score();
    return score == null ? 0 : figure.applyAsInt(score);
  }

  private static boolean isHigh(Scales.@Nullable RiskLevel level, Scales scales) {
    List<String> ids = scales.levels().stream().map(Scales.RiskLevel::id).toList();
    return level != null && ids.indexOf(level.id()) >= ids.indexOf(HIGH);
  }

  public int notWeighed() {
    return found - weighed;
  }

  /** What one can say of them. */
  public State state() {
    if (!high.isEmpty()) {
      return State.HIGH;
    }
    if (found == 0) {
      return State.NOTHING_FOUND;
    }
    return notWeighed() == 0 ? State.NONE_HIGH : State.NOT_WEIGHED;
  }

  /** What one can say of what remains. */
  public enum State {
    NOTHING_FOUND,
    /** Some are not weighed, and none of those that are remains high. */
    NOT_WEIGHED,
    NONE_HIGH,
    HIGH
  }
}
