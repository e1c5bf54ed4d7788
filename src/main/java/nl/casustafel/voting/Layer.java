package nl.casustafel.voting;

import java.util.List;

/** One layer of a distribution in van der Eijk's measure: which points are filled, all alike. */
final class Layer {
  private Layer() {}

  /**
   * The agreement of a pattern: U · (1 − (S − 1) / (K − 1)), with S filled points out of K, and U
   * from all triples of points.
   */
  static Ratio agreement(List<Boolean> filled) {
    int points = filled.size();
    int used = (int) filled.stream().filter(Boolean::booleanValue).count();
    if (used == points || points < 3) {
      return used == points ? Ratio.ZERO : Ratio.ONE;
    }
    return unimodality(filled).times(Ratio.of(points - used, points - 1));
  }

  /** U = ((K−2)·TU − (K−1)·TDU) / ((K−2)(TU+TDU)); 1 where no triple says anything. */
  private static Ratio unimodality(List<Boolean> filled) {
    int points = filled.size();
    int unimodal = 0;
    int bimodal = 0;
    for (int a = 0; a < points - 2; a++) {
      for (int b = a + 1; b < points - 1; b++) {
        for (int c = b + 1; c < points; c++) {
          boolean left = filled.get(a);
          boolean middle = filled.get(b);
          boolean right = filled.get(c);
          if (left && !middle && right) {
            bimodal++;
          } else if (middle && left != right) {
            unimodal++;
          }
        }
      }
    }
    if (unimodal + bimodal == 0) {
      return Ratio.ONE;
    }
    return Ratio.of(
        (points - 2L) * unimodal - (points - 1L) * bimodal, (points - 2L) * (unimodal + bimodal));
  }
}
