package nl.casustafel.workshop;

import nl.casustafel.voting.AgreementTally;
import org.jspecify.annotations.Nullable;

/**
 * One vote on an observation.
 *
 * @param number from 1, at most {@link #MOST}
 * @param phones null for a show of hands
 */
public record Round(int number, AgreementTally tally, Way way, @Nullable PhoneVote phones) {

  /** After three rounds a group does not move any more. */
  public static final int MOST = 3;

  /** The most people that a tally may hold; beyond this a number is a slip of the keyboard. */
  public static final int MOST_VOTERS = 2000;

  /** How the votes were cast. */
  public enum Way {
    SHOW_OF_HANDS,
    PHONES
  }

  /** A show of hands. */
  public static Round ofHands(int number, AgreementTally tally) {
    return new Round(number, tally, Way.SHOW_OF_HANDS, null);
  }

  /** A vote by phone. */
  public static Round ofPhones(int number, AgreementTally tally, PhoneVote phones) {
    return new Round(number, tally, Way.PHONES, phones);
  }
}
