package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.casustafel.live.Hall;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laptop was restarted, and its clock tells another time than before. */
@ExtendWith(OneBrowser.class)
class PhoneRunTest {
  private static final HasTextOptions AFTER_ITS_PAUSE = new HasTextOptions().setTimeout(40_000);

  @ParameterizedTest
  @ValueSource(ints = {-24 * 60, -10, 0, 10})
  void aPhoneTakesTheStateOfAnotherRunWhateverTheClockSays(int minutes, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      // So many changes that another run counts less for long.
      for (int i = 0; i < 50; i++) {
        hall.session.facilitation().newCode().join();
      }
      assertThat(visitor.heading()).containsText("Klanten");
      hall.closeRound();
      int port = hall.stop();
      hall.session.close();
      Clock other = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofMinutes(minutes));
      try (Session again = taken(hall, other);
          LiveServer server = served(again, port, other)) {
        assertThat(server.port()).isEqualTo(port);
        again.facilitation().open(VoteSubject.observation("obs-c1-2")).join();
        String statement =
            hall.workshop.view().observation("obs-c1-2").orElseThrow().statement().nl();
        assertThat(visitor.heading()).hasText(statement, AFTER_ITS_PAUSE);
        visitor.press("Mee eens");
        assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
        assertThat(again.view().attendance().joined()).isEqualTo(1);
      }
    }
  }

  private static Session taken(Hall hall, Clock clock) {
    return new Sessions(
            hall.store, clock, (delay, work) -> Thread.startVirtualThread(work), new SecureRandom())
        .resume(hall.workshop)
        .orElseThrow();
  }

  private static LiveServer served(Session session, int port, Clock clock) {
    return LiveServer.start(
        session,
        new Endpoint(InetAddress.getLoopbackAddress(), port, List.of(Hall.NAME), null),
        Hall.GENEROUS,
        clock,
        () -> {});
  }
}
