package nl.casustafel.desktop.console.voting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.live.guard.OneAddress;
import org.junit.jupiter.api.Test;

/** When many joins from one address are worth a word. */
class JoinWatchTest {
  private final JoinWatch watch = new JoinWatch();

  private List<OneAddress> seen(OneAddress address, int joined, int headCount) {
    return watch.conspicuous(List.of(address), joined, headCount);
  }

  private static OneAddress of(int phones) {
    return new OneAddress(1, phones, false);
  }

  @Test
  void aWholeRoomBehindOneAddressIsNoNewsUntilMoreJoinThanAreHere() {
    assertThat(seen(of(47), 47, 47)).isEmpty();
    assertThat(seen(of(48), 48, 47)).containsExactly(of(48));
    assertThat(seen(of(12), 12, 0)).containsExactly(of(12));
  }

  @Test
  void manyFromOneAddressWhileOthersHaveTheirOwnIsNewsHoweverFewJoined() {
    assertThat(seen(of(12), 20, 47)).containsExactly(of(12));
  }

  @Test
  void whatWasSaidToBeRightComesBackWhenItHasDoubled() {
    watch.approve(of(12));
    assertThat(seen(of(23), 40, 0)).isEmpty();
    assertThat(seen(of(24), 40, 0)).containsExactly(of(24));
  }

  @Test
  void whereSomeWereTakenOutItStaysToBeSeenHoweverFewAreLeft() {
    OneAddress out = new OneAddress(1, 0, true);
    assertThat(seen(out, 12, 47)).containsExactly(out);
  }

  @Test
  void whereSomebodyWasTurnedAwayItIsNewsThoughNoMoreJoinedThanAreHere() {
    OneAddress full = new OneAddress(1, 600, false, true);
    assertThat(seen(full, 600, 900)).containsExactly(full);
  }
}
