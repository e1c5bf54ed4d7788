package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phone page when the network or the laptop is not there, or comes back as another. */
@ExtendWith(OneBrowser.class)
class PhoneOutageTest {
  private static final int BEFORE_IT_ASKS_ANYWAY = 12;
  private static final int BEFORE_IT_GIVES_UP = 10;
  private static final int ATTEMPTS = 4;
  private static final String OUTBOX = "localStorage.getItem('casustafel.outbox')";

  @Test
  void aVoteCastWithoutConnectionIsKeptAndSentWhenItIsBack(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      assertThat(visitor.heading()).containsText("Klanten");
      visitor.stopsTheClock();
      visitor.page().context().setOffline(true);
      visitor.press("Niet eens, niet oneens");
      assertThat(visitor.status()).hasText("Nog niet verstuurd, we proberen het opnieuw");
      assertThat(visitor.page().locator("#connection")).isHidden();
      visitor.passes(5_000);
      assertThat(visitor.page().locator("#connection"))
          .hasText(
              "Geen verbinding. Wat u koos of schreef, staat klaar en wordt verstuurd zodra het"
                  + " kan.");
      visitor.page().clock().resume();
      assertThat(hall.store.ballots()).isEmpty();
      visitor.page().context().setOffline(false);
      assertThat(visitor.status()).hasText("Opgeslagen: Niet eens, niet oneens");
      assertThat(visitor.page().locator("#connection")).isHidden();
      assertThat(hall.store.ballots()).hasSize(1);
    }
  }

  @Test
  void aReloadAndARestartOfTheLaptopBringTheSamePersonBackWithTheSameVote(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
      visitor.page().reload();
      assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
      int port = hall.stop();
      visitor.press("Mee oneens");
      assertThat(visitor.status()).hasText("Nog niet verstuurd, we proberen het opnieuw");
      hall.startAgain(port);
      assertThat(visitor.status())
          .hasText("Opgeslagen: Mee oneens", new HasTextOptions().setTimeout(40_000));
      assertThat(hall.session.view().attendance().joined()).isEqualTo(1);
      assertThat(hall.store.ballots()).hasSize(1);
      assertThat(visitor.stored()).isEqualTo("2 2");
    }
  }

  @Test
  void aVoteThatComesAfterClosingIsSaidNotToCountWithWhatDoes(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
      visitor.page().context().setOffline(true);
      visitor.press("Mee oneens");
      hall.closeRound();
      visitor.page().context().setOffline(false);
      assertThat(visitor.notice())
          .containsText(
              "Uw keuze “Mee oneens” kwam na het sluiten en telt niet mee. Geteld is: Mee eens.");
      assertThat(visitor.status()).hasText("Uw stem telt mee: Mee eens");
      visitor.press("Sluiten");
      assertThat(visitor.notice()).isHidden();
    }
  }

  @Test
  void whatCannotBeStoredStaysAndIsSentAgain(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.ENGLISH_DARK);
      hall.open();
      visitor.answers("/api/votes/**", 503, "not-stored");
      visitor.press("Agree");
      assertThat(visitor.status()).hasText("Not sent yet, trying again");
      visitor.answers("/api/votes/**", 500, "broken");
      visitor.press("Strongly agree");
      assertThat(visitor.status()).hasText("Not sent yet, trying again");
      visitor.page().unrouteAll();
      assertThat(visitor.status())
          .hasText("Saved: Strongly agree", new HasTextOptions().setTimeout(20_000));
      assertThat(hall.store.ballots()).hasSize(1);
    }
  }

  @Test
  void aLaptopThatCannotStoreSaysWhyWhatIsKeptAndWhomToTell(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      hall.store.fail(StoreFailure.Reason.DISK_FULL);
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Nog niet verstuurd, we proberen het opnieuw");
      assertThat(visitor.page().locator("#connection"))
          .hasText(
              "De schijf van de laptop is vol. Wat u koos of schreef, blijft op deze telefoon staan"
                  + " en wordt vanzelf verstuurd. Wat al was opgeslagen, telt gewoon mee. Zeg het"
                  + " tegen de facilitator.");
      visitor.check("phone-disk-full");
      visitor.page().locator("#language").click();
      assertThat(visitor.page().locator("#connection"))
          .containsText("The disk of the laptop is full.");
      hall.store.fail(null);
      assertThat(visitor.status()).hasText("Saved: Agree", new HasTextOptions().setTimeout(20_000));
      assertThat(visitor.page().locator("#connection")).isHidden();
      assertThat(hall.store.ballots()).hasSize(1);
    }
  }

  @Test
  void whoCannotJoinOrChangeBecauseNothingCanBeStoredIsToldSo(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.ENGLISH_DARK);
      hall.store.fail(StoreFailure.Reason.LOCKED);
      visitor.press("I’d rather watch only");
      assertThat(visitor.page().locator("#beside .me .error"))
          .containsText(
              "Another program on the laptop holds the file that votes go to. This did not work.");
      Visitor other = new Visitor(browser.phone(hall, Look.ENGLISH_DARK));
      other.answers("/api/join", 503, "not-stored");
      Asked joining = new Asked(other.page(), "/api/join");
      other.stopsTheClock();
      other.page().locator("#code").fill(hall.code());
      other.page().locator("#code").press("Enter");
      int seconds = other.passesUntil(joining, ATTEMPTS);
      assertThat(seconds).isLessThanOrEqualTo(BEFORE_IT_GIVES_UP);
      assertThat(other.page().locator("#error"))
          .hasText(
              "The laptop cannot store anything just now. You have not joined yet. Tell the"
                  + " facilitator, then try again.");
      assertThat(joining.atLeast(ATTEMPTS + 1)).isFalse();
    }
  }

  @Test
  void whereEventsDoNotComeThroughThePageAsksInstead(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.DUTCH));
      visitor.stopsTheClock();
      visitor.answers("/api/events", 503, "busy");
      Asked events = new Asked(visitor.page(), "/api/events");
      visitor.join(hall);
      assertThat(visitor.heading()).hasText("U doet mee");
      visitor.passesUntil(events, 2);
      hall.open();
      int seconds = visitor.passesUntil(new Asked(visitor.page(), "/api/state"), 1);
      assertThat(seconds).isLessThanOrEqualTo(BEFORE_IT_ASKS_ANYWAY);
      assertThat(visitor.heading()).containsText("Klanten");
    }
  }

  @Test
  void anotherSessionAtTheSameAddressAsksToJoinAndGetsNothingOfTheOld(Browser browser) {
    try (Hall first = new Hall();
        Hall second = new Hall()) {
      Visitor visitor = Visitor.joined(browser, first, Look.DUTCH);
      first.open();
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
      visitor.page().context().setOffline(true);
      visitor.press("Mee oneens");
      assertThat(visitor.page().evaluate(OUTBOX)).asString().contains("\"value\":\"2\"");
      int port = first.stop();
      second.stop();
      second.startAgain(port);
      visitor.page().context().setOffline(false);
      assertThat(visitor.heading()).hasText("Doe mee");
      assertThat(visitor.page().locator("#task .notice"))
          .hasText("Hier is een nieuwe stemming begonnen. Vul de code in om mee te doen.");
      assertThat(visitor.page().evaluate(OUTBOX)).isNull();
      visitor.join(second);
      second.open();
      assertThat(visitor.status()).hasText("U hebt nog niet gestemd");
      assertThat(second.store.ballots()).isEmpty();
    }
  }

  @Test
  void whoHasAVoteWaitingWhenTheSessionEndsIsToldThatItDoesNotCount(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      hall.open();
      visitor.answers("/api/votes/**", 503, "busy");
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Nog niet verstuurd, we proberen het opnieuw");
      hall.session.facilitation().end().join();
      assertThat(visitor.heading()).hasText("De stemming is afgelopen");
      assertThat(visitor.notice())
          .containsText("Uw laatste keuze was nog niet verstuurd en telt niet mee.");
      assertThat(visitor.page().evaluate("localStorage.length")).isEqualTo(0);
    }
  }
}
