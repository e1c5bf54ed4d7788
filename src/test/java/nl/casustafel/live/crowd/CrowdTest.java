package nl.casustafel.live.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final CrowdLimits LIMITS =
      new CrowdLimits(10, 6, 3, 2, Duration.ofSeconds(10), Duration.ofSeconds(30));

  private final AtomicLong now = new AtomicLong();
  private final Crowd crowd = new Crowd(LIMITS, now::get);
  private final List<String> hungUp = new ArrayList<>();
  private final Map<String, AtomicLong> bytes = new HashMap<>();

  private Visit arrive(String name, String address, boolean secure) {
    pass(Duration.ofMillis(1));
    AtomicLong came = bytes.computeIfAbsent(name, same -> new AtomicLong());
    return crowd.arrive(address, secure, () -> hungUp.add(name), came::get);
  }

  private Visit arrive(String name, String address) {
    return arrive(name, address, false);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void theOneOfLeastUseGivesWayAndNeverTheNewcomer() {
    Visit first = arrive("asked", "a");
    crowd.asked(first);
    crowd.answered(first);
    arrive("silent", "a");
    arrive("later", "a");
    arrive("newcomer", "a");
    assertThat(hungUp).containsExactly("silent");
    arrive("another", "a");
    arrive("third", "a");
    assertThat(hungUp).containsExactly("silent", "later", "newcomer");
    assertThat(crowd.size()).isEqualTo(3);
  }

  @Test
  void anAnswerIsNotBrokenOffForANewcomer() {
    for (String name : List.of("1", "2", "3")) {
      crowd.asked(arrive(name, "a"));
    }
    arrive("newcomer", "a");
    assertThat(hungUp).containsExactly("newcomer");
  }

  @Test
  void oneAddressPushesOutItselfAndNoOther() {
    arrive("b1", "b");
    arrive("c1", "c");
    arrive("c2", "c");
    for (int i = 0; i < 100; i++) {
      arrive("a" + i, "a");
    }
    assertThat(hungUp).hasSize(97).allMatch(name -> name.startsWith("a"));
    arrive("d1", "d");
    assertThat(hungUp.getLast()).startsWith("a");
  }

  @Test
  void phonesThatJoinedGiveWayToNoStranger() {
    for (int i = 0; i < 4; i++) {
      crowd.joined(arrive("guest" + i, "a"), "phone" + i);
    }
    for (int i = 0; i < 100; i++) {
      arrive("stranger" + i, "address" + i);
    }
    assertThat(hungUp).hasSize(94).noneMatch(name -> name.startsWith("guest"));
    assertThat(crowd.size()).isEqualTo(10);
  }

  @Test
  void onePhoneThatJoinedDoesNotTakeThePlaceOfOthers() {
    for (int i = 0; i < 5; i++) {
      crowd.joined(arrive("mine" + i, "a"), "me");
    }
    assertThat(hungUp).containsExactly("mine0", "mine1", "mine2");
  }

  @Test
  void aRequestHasToBeWholeInTimeHoweverSlowlyItComes() {
    Visit slow = arrive("slow", "a");
    for (int i = 0; i < 10; i++) {
      bytes.get("slow").incrementAndGet();
      crowd.hurry();
      assertThat(hungUp).isEmpty();
      pass(Duration.ofSeconds(1));
    }
    crowd.hurry();
    assertThat(hungUp).containsExactly("slow");
    crowd.leave(slow);
    assertThat(crowd.size()).isZero();
  }

  @Test
  void silenceAndAnAnswerThatNobodyTakesEndLaterAndEventsNever() {
    arrive("silent", "a");
    crowd.asked(arrive("reads nothing", "b"));
    crowd.listening(arrive("events", "c"));
    Visit again = arrive("again", "d");
    pass(Duration.ofSeconds(20));
    crowd.asked(again);
    crowd.answered(again);
    crowd.hurry();
    assertThat(hungUp).isEmpty();
    pass(Duration.ofSeconds(11));
    crowd.hurry();
    assertThat(hungUp).containsExactlyInAnyOrder("silent", "reads nothing");
    pass(Duration.ofHours(1));
    crowd.hurry();
    assertThat(hungUp).containsExactlyInAnyOrder("silent", "reads nothing", "again");
  }

  @Test
  void aConnectionThatIsNeverSecuredEndsAsARequestThatIsNeverWhole() {
    arrive("shakes no hands", "a", true);
    crowd.secured(arrive("secured", "a", true));
    pass(Duration.ofSeconds(11));
    crowd.hurry();
    assertThat(hungUp).containsExactly("shakes no hands");
  }

  @Test
  void theManyAddressesOfOneNetworkCountAsOne() throws Exception {
    assertThat(network("2001:db8:1:2::5"))
        .isEqualTo(network("2001:db8:1:2:ffff::6"))
        .isNotEqualTo(network("2001:db8:1:3::5"));
    assertThat(network("192.168.1.20")).isEqualTo("192.168.1.20");
  }

  private static String network(String address) throws Exception {
    return Turnstile.network(new InetSocketAddress(InetAddress.getByName(address), 1));
  }
}
