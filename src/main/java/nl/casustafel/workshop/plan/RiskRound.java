package nl.casustafel.workshop.plan;

/**
 * The risk round: which risks there will be is not known beforehand, so it is a number of them.
 *
 * @param weighed how many get their score
 * @param treated how many of those get their measures too
 */
public record RiskRound(int weighed, int treated) {
  public static final RiskRound NONE = new RiskRound(0, 0);

  public RiskRound {
    if (treated < 0 || treated > weighed) {
      throw new IllegalArgumentException(weighed + " risks, " + treated + " of them treated");
    }
  }
}
