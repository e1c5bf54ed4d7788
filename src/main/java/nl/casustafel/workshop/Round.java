package nl.casustafel.workshop;

import nl.casustafel.voting.AgreementTally;

/**
 * One vote on an observation.
 *
 * @param number from 1, at most {@link #MOST}
 */
public record Round(int number, AgreementTally tally, Way way) {

  /** After three rounds a group does not move any more. */
  public static final int MOST = 3;

  /** The most people that a tally may hold; beyond this a number is a slip of the keyboard. */
  public static final int MOST_VOTERS = 2000;

  /** How the votes were cast. */
  public enum Way {
    SHOW_OF_HANDS
  }
}
