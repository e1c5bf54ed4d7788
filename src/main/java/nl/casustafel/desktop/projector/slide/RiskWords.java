package nl.casustafel.desktop.projector.slide;

import java.util.List;
import java.util.Map;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;

/**
 * The risks in words and in their picture, and what is agreed against the one at hand.
 *
 * @param lines the gravest, and the one at hand
 * @param rest how many more there are, in words; empty for none
 * @param map where each risk stands
 * @param measures of the one at hand, as they are being agreed
 */
public record RiskWords(List<Line> lines, String rest, Picture map, List<String> measures) {

  public RiskWords {
    lines = List.copyOf(lines);
    measures = List.copyOf(measures);
  }

  /**
   * A risk.
   *
   * @param level in a word; says so while it is not weighed
   */
  public record Line(String number, String name, String level, boolean atHand) {}

  /**
   * Likelihood by severity.
   *
   * @param numbers of the risks, by where they stand before any measure
   * @param atHand the number of the one at hand
   * @param way of the one at hand, from before any measure to after all that is agreed
   * @param movement the same in words
   */
  public record Picture(
      Scales scales,
      Map<RiskScore, List<String>> numbers,
      String atHand,
      List<RiskScore> way,
      String movement) {
    public Picture {
      numbers = Map.copyOf(numbers);
      way = List.copyOf(way);
    }
  }
}
