package nl.casustafel.voting;

import java.util.Locale;

/** What the result of an agreement vote is called. */
public enum VoteLabel {
  TOO_FEW,
  CANNOT_JUDGE,
  CONSENSUS_WITH_DISSENT,
  CONSENSUS,
  UNDECIDED,
  POLARISED,
  DIVIDED,
  SPREAD;

  /** The label's name in data files, such as {@code too-few}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
