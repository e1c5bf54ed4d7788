package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The states of the phone page around a vote, in both languages: nothing that axe finds, nothing
 * cut off, also with the text twice as large; each leaves a picture.
 */
@ExtendWith(OneBrowser.class)
class PhoneStatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void joining(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.of(language)));
      assertThat(visitor.heading()).isVisible();
      visitor.check("join-" + language);
      visitor.page().locator("#privacy").click();
      visitor.check("privacy-" + language);
      visitor.page().locator("dialog button").click();
      refused(visitor, 403, "wrong-code");
      visitor.check("join-wrong-code-" + language);
      refused(visitor, 429, "too-many-codes");
      visitor.check("join-too-many-codes-" + language);
      refused(visitor, 503, "full");
      visitor.check("join-full-" + language);
      hall.session.facilitation().lock(true).join();
      visitor.page().reload();
      assertThat(visitor.page().locator("#task .notice")).isVisible();
      visitor.check("join-locked-" + language);
      visitor.page().route("**/api/session", route -> route.abort());
      visitor.page().reload();
      assertThat(visitor.page().locator("#code")).hasCount(0);
      assertThat(visitor.page().locator("h1 ~ .hint")).isVisible();
      visitor.check("join-not-reached-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void joiningWithMore(String language, Browser browser) {
    try (Hall tickets = new Hall(Assurance.TICKETS, List.of());
        Hall tables = new Hall(Assurance.TABLE, List.of("Arts", "Jurist", "FG"))) {
      Visitor visitor = new Visitor(browser.phone(tickets, Look.of(language)));
      assertThat(visitor.heading()).isVisible();
      visitor.check("join-ticket-" + language);
      Visitor other = new Visitor(browser.phone(tables, Look.of(language)));
      other.page().locator("#role").selectOption("Jurist");
      other.page().locator("#people").fill("7");
      other.page().locator("#observer").check();
      other.check("join-role-" + language);
      other.join(tables);
      other.check("waiting-watching-" + language);
      tables.open();
      assertThat(other.page().locator(".notice.calm")).isVisible();
      other.check("watching-" + language);
      other.page().locator(".me .link").click();
      assertThat(other.option(0)).isVisible();
      other.check("role-" + language);
    }
  }

  private static void goOffline(Visitor visitor) {
    visitor.stopsTheClock();
    visitor.page().context().setOffline(true);
    visitor.option(0).click();
    assertThat(visitor.page().locator(".status.unsent")).isVisible();
    visitor.passes(5_000);
    visitor.page().clock().resume();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void voting(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.of(language));
      visitor.check("waiting-" + language);
      hall.open();
      assertThat(visitor.option(5)).isVisible();
      visitor.check("agreement-" + language);
      visitor.option(1).click();
      assertThat(visitor.page().locator(".status.saved")).isVisible();
      visitor.check("saved-" + language);
      visitor.checkInOtherColours("saved-" + language);
      visitor.checkInForcedColours("saved-" + language);
      visitor.checkLarge("saved-" + language);
      closing(visitor);
      visitor.check("closing-" + language);
      visitor.page().unrouteAll();
      hold(visitor);
      visitor.check("saving-" + language);
      visitor.page().unrouteAll();
      visitor.page().reload();
      assertThat(visitor.page().locator(".status.saved")).isVisible();
      goOffline(visitor);
      visitor.check("offline-" + language);
      hall.closeRound();
      visitor.page().context().setOffline(false);
      assertThat(visitor.notice()).isVisible();
      visitor.check("too-late-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void suggesting(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.of(language));
      visitor.suggest("Wie leest de chats?");
      visitor.suggest("Hoe lang blijven de chats bewaard nadat het model ermee is getraind?");
      visitor.suggest("Staat dit in het register?");
      assertThat(visitor.page().locator(".pill.waiting")).hasCount(3);
      visitor.suggest("Een vierde");
      assertThat(visitor.page().locator("#suggestion-error")).isVisible();
      visitor.check("suggest-too-many-" + language);
      Scenes.treatTwoSuggestions(hall);
      assertThat(visitor.page().locator(".pill.rejected")).isVisible();
      visitor.answers("/api/suggestions/**", 503, "busy");
      visitor.page().locator(".suggest [type=submit]").click();
      assertThat(visitor.page().locator(".pill.unsent")).isVisible();
      visitor.check("suggestions-" + language);
      visitor.checkLarge("suggestions-" + language);
      visitor.page().unrouteAll();
      hall.session.facilitation().end().join();
      assertThat(visitor.page().locator(".suggest")).hasCount(0);
      visitor.check("ended-" + language);
    }
  }

  private static void refused(Visitor visitor, int status, String error) {
    visitor.answers("/api/join", status, error);
    visitor.page().locator("#code").fill("CFG 234");
    visitor.page().locator(".primary").click();
    assertThat(visitor.page().locator("#error")).isVisible();
    assertThat(visitor.page().locator(".primary")).isEnabled();
    visitor.page().unrouteAll();
  }

  /** The round is about to close, which takes no time in a hall for tests. */
  private static void closing(Visitor visitor) {
    Object state = visitor.page().evaluate("fetch('/api/state').then(answer => answer.text())");
    String closing = state.toString().replace("\"closesIn\":null", "\"closesIn\":42000");
    Route.FulfillOptions answer =
        new Route.FulfillOptions().setContentType("application/json").setBody(closing);
    visitor.page().route("**/api/state", route -> route.fulfill(answer));
    visitor.page().reload();
    assertThat(visitor.page().locator("#timer")).containsText("0:");
    assertThat(visitor.page().locator(".status.saved")).isVisible();
  }

  /** One votes, and no answer comes. */
  private static void hold(Visitor visitor) {
    visitor.page().route("**/api/votes/**", route -> {});
    visitor.option(3).click();
    assertThat(visitor.page().locator(".status.saving")).isVisible();
  }
}
