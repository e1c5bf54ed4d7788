package nl.casustafel.workshop.vote;

import java.util.Optional;
import nl.casustafel.voting.Tally;
import org.jspecify.annotations.Nullable;

/**
 * One vote on something, by a show of hands or by phone, as it was counted.
 *
 * @param number from 1, at most {@link #MOST}
 * @param phones what is known because it was cast on phones; null for a show of hands
 */
public record Round<T extends Tally>(int number, T tally, @Nullable PhoneVote phones) {

  /** After three rounds a group does not move any more. */
  public static final int MOST = 3;

  /** The most people that a tally may hold; beyond this a number is a slip of the keyboard. */
  public static final int MOST_VOTERS = 2000;

  /** A show of hands. */
  public static <T extends Tally> Round<T> ofHands(int number, T tally) {
    return new Round<>(number, tally, null);
  }

  /** A vote by phone, as it was when it was revealed. */
  public static <T extends Tally> Round<T> ofPhones(int number, T tally, PhoneVote phones) {
    return new Round<>(number, tally, phones);
  }

  public boolean byPhone() {
    return phones != null;
  }

  /** The same round, if such votes were counted in it. */
  public <U extends Tally> Optional<Round<U>> counting(Class<U> votes) {
    return votes.isInstance(tally)
        ? Optional.of(new Round<>(number, votes.cast(tally), phones))
        : Optional.empty();
  }
}
