package nl.casustafel.live.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.casustafel.workshop.session.kept.TokenHash;
import org.junit.jupiter.api.Test;

/** How many join from one address, however close upon each other they come. */
class OriginsTest {
  private final Origins origins = new Origins();

  @Test
  void whoComesAtOnceGetsNoMorePlacesThanWhoComesOneAfterTheOther() {
    assertThat(
            IntStream.range(0, Origins.MOST)
                .allMatch(i -> origins.admit(TokenHash.of("phone " + i), "192.0.2.1")))
        .isTrue();
    assertThat(origins.admit(TokenHash.of("one more"), "192.0.2.1")).isFalse();
    assertThat(origins.admit(TokenHash.of("from elsewhere"), "192.0.2.2")).isTrue();
    origins.turnedAway(TokenHash.of("phone 0"));
    assertThat(origins.admit(TokenHash.of("one more"), "192.0.2.1")).isTrue();
    assertThat(origins.admit(TokenHash.of("another"), "192.0.2.1")).isFalse();
  }

  @Test
  void aNetworkOfVersionSixIsOneAddress() {
    for (int i = 0; i < Origins.MANY; i++) {
      origins.seen(TokenHash.of("phone " + i), "2001:db8:1:2::" + i);
    }
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MANY, false));
    origins.seen(TokenHash.of("phone 0"), "2001:db8:9:9::1");
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MANY, false));
  }

  @Test
  void whoOnlyGuessedLeavesNothingBehindAndTakesNobodysNumber() {
    origins.admit(TokenHash.of("guesser"), "192.0.2.1");
    origins.turnedAway(TokenHash.of("guesser"));
    for (int i = 0; i < Origins.MANY; i++) {
      origins.seen(TokenHash.of("phone " + i), "192.0.2.7");
    }
    assertThat(origins.phones(1)).isEmpty();
    assertThat(origins.many()).containsExactly(new OneAddress(2, Origins.MANY, false));
  }

  @Test
  void whoIsTurnedAwayFromAFullAddressIsToldOfAndComesInOnceTheyAreSaidToBePeople() {
    for (int i = 0; i < Origins.MOST; i++) {
      origins.admit(TokenHash.of("phone " + i), "192.0.2.1");
    }
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MOST, false));
    assertThat(origins.admit(TokenHash.of("one more"), "192.0.2.1")).isFalse();
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MOST, false, true));

    origins.lift(1);
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MOST, false));
    assertThat(origins.admit(TokenHash.of("one more"), "192.0.2.1")).isTrue();

    origins.restrict(1, true);
    assertThat(origins.admit(TokenHash.of("another"), "192.0.2.1")).isFalse();
    assertThat(origins.many()).containsExactly(new OneAddress(1, Origins.MOST + 1, true));
    origins.restrict(1, false);
    assertThat(origins.admit(TokenHash.of("another"), "192.0.2.1")).isFalse();
  }
}
