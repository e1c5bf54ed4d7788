package nl.casustafel.live.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casustafel.live.SetTime;
import org.junit.jupiter.api.Test;

class CodeGuardTest {
  private static final int WHOLE_ROOM = 600;

  private final AtomicInteger alarms = new AtomicInteger();
  private final SetTime time = new SetTime();
  private final CodeGuard guard = new CodeGuard(time, alarms::incrementAndGet);

  @Test
  void aWholeRoomBehindOneAddressJoinsAtOnceAndThenAFewASecondMayTry() {
    assertThat(tries("10.0.0.1", WHOLE_ROOM + 100)).isEqualTo(WHOLE_ROOM);
    assertThat(guard.attempt("10.0.0.1")).isEqualTo(1);
    int inAMinute = 0;
    for (int second = 0; second < 60; second++) {
      time.pass(Duration.ofSeconds(1));
      inAMinute += tries("10.0.0.1", 1_000);
    }
    assertThat(inAMinute).isEqualTo(240);
    assertThat(guard.attempt("10.0.0.2")).isZero();
  }

  @Test
  void allAddressesTogetherTryNoMoreThanAFewDozenASecond() {
    for (int i = 0; i < 10; i++) {
      tries("10.0.1." + i, WHOLE_ROOM);
    }
    time.pass(Duration.ofSeconds(1));
    int allowed = 0;
    for (int i = 0; i < 5_000; i++) {
      allowed += tries("10.1." + i / 250 + "." + i % 250, 1);
    }
    assertThat(allowed).isEqualTo(24);
  }

  @Test
  void theAddressesOfOneNetworkWithVersionSixAreOne() {
    for (int i = 0; i < WHOLE_ROOM; i++) {
      assertThat(guard.attempt("2001:db8:1:2::" + Integer.toHexString(i))).isZero();
    }
    assertThat(guard.attempt("2001:db8:1:2:ffff::1%eth0")).isEqualTo(1);
    assertThat(guard.attempt("2001:db8:1:3::1")).isZero();
    assertThat(CodeGuard.network("::ffff:10.0.0.1")).isEqualTo(CodeGuard.network("10.0.0.1"));
  }

  @Test
  void theFacilitatorIsTroubledOnceUntilItHasBeenQuietForAWhile() {
    for (int minute = 0; minute < 30; minute++) {
      tries("10.0.0.1", 1_000);
      time.pass(Duration.ofSeconds(60));
    }
    assertThat(alarms).hasValue(1);
    time.pass(Duration.ofHours(1));
    tries("10.0.0.1", 1_000);
    assertThat(alarms).hasValue(2);
  }

  @Test
  void theEleventhWrongCodeWaitsAndARightOneFromThereDoesNot() {
    for (int i = 0; i < 10; i++) {
      assertThat(guard.wrong("10.0.0.1")).isZero();
    }
    assertThat(guard.wrong("10.0.0.1")).isEqualTo(6);
    assertThat(guard.attempt("10.0.0.1")).isZero();
  }

  private int tries(String address, int times) {
    int allowed = 0;
    for (int i = 0; i < times; i++) {
      allowed += guard.attempt(address) == 0 ? 1 : 0;
    }
    return allowed;
  }
}
