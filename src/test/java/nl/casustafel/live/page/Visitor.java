package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;

/** Somebody with a phone: what one does and sees on the page. */
record Visitor(Page page) {
  private static final int LONGEST_PAUSE = 60;

  private static final String TOO_SMALL =
      """
      Array.from(document.querySelectorAll('button, summary, select, textarea, label.check, input'))
        .filter(node => node.type !== 'checkbox' && node.checkVisibility())
        .filter(node => node.getBoundingClientRect().height < 44)
        .map(node => node.outerHTML)
      """;

  /** Somebody who is in, with nothing asked but the code. */
  static Visitor joined(Browser browser, Hall hall, Look look) {
    Visitor visitor = new Visitor(browser.phone(hall, look));
    visitor.join(hall);
    return visitor;
  }

  /** Fills in the code on the screen of the hall. */
  void join(Hall hall) {
    join(hall.code());
  }

  void join(String code) {
    page.locator("#code").fill(code);
    page.locator("#code").press("Enter");
    assertThat(page.locator(".suggest")).isVisible();
  }

  void suggest(String text) {
    if (page.locator(".suggest:not([open])").count() > 0) {
      page.locator(".suggest summary").click();
    }
    page.locator("#suggestion").fill(text);
    page.locator(".suggest [type=submit]").click();
  }

  /** Others join and vote so, one each. */
  static void others(Hall hall, String subject, int round, String... values) {
    for (String value : values) {
      HttpResponse<String> answer = hall.vote(hall.join(), subject, round, value, 1);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  Locator heading() {
    return page.locator("h1");
  }

  /** How it stands with one's vote. */
  Locator status() {
    return page.locator(".status");
  }

  /** What stays until one closes it. */
  Locator notice() {
    return page.locator("#notice");
  }

  Locator option(int place) {
    return page.locator(".option").nth(place);
  }

  void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /** Leaves a picture; axe has nothing against the page, it fits, also when the text is doubled. */
  void check(String name) {
    Browser.picture(page, name);
    assertThat(Browser.violations(page)).as(name).isEmpty();
    assertThat(page.evaluate(TOO_SMALL)).as(name + ": large enough to touch").isEqualTo(List.of());
    assertThat(isTooWide()).as(name + " is no wider than the phone").isFalse();
    withLargeText(() -> {
      assertThat(isTooWide()).as(name + " fits with the text twice as large").isFalse();
    });
  }

  /** As {@link #check}, with the text twice as large. */
  void checkLarge(String name) {
    withLargeText(() -> {
      Browser.picture(page, name + "-200");
      assertThat(Browser.violations(page)).as(name + " at 200 %").isEmpty();
    });
  }

  /** As {@link #check}, dark where it was light and the other way round. */
  void checkInOtherColours(String name) {
    boolean dark =
        Boolean.TRUE.equals(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
    paint(dark ? ColorScheme.LIGHT : ColorScheme.DARK);
    check(name + (dark ? "-light" : "-dark"));
    paint(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  /** As {@link #check}, in the few colours that somebody has set for everything. */
  void checkInForcedColours(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    check(name + "-forced");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  private void paint(ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
  }

  // Text twice as large leaves half as much room.
  private void withLargeText(Runnable look) {
    int width = page.viewportSize().width;
    int height = page.viewportSize().height;
    page.setViewportSize(width / 2, height / 2);
    look.run();
    page.setViewportSize(width, height);
  }

  private boolean isTooWide() {
    return Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth > window.innerWidth"));
  }

  /** Value and sequence number of one's vote, as the server has them. */
  Object stored() {
    return page.evaluate(
        "fetch('/api/state').then(answer => answer.json())"
            + ".then(({ poll }) => `${poll.mine.value} ${poll.mine.seq}`)");
  }

  void keys(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** From now on time passes on the phone only when the test says so. */
  void stopsTheClock() {
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(1_000);
  }

  void passes(int milliseconds) {
    page.clock().runFor(milliseconds);
  }

  /**
   * Lets time pass on the phone until it has asked so often. Each answer is taken before more time
   * passes, as otherwise the phone would give up waiting for it.
   *
   * @return the seconds that it took
   */
  int passesUntil(Asked asked, int times) {
    int seconds = 0;
    while (!asked.atLeast(times)) {
      assertThat(seconds).as("seconds until it asks " + asked).isLessThan(LONGEST_PAUSE);
      passes(1_000);
      seconds++;
      hears();
    }
    page.waitForCondition(() -> asked.answered(times));
    hears();
    return seconds;
  }

  // What was answered before this is, was heard before it.
  private void hears() {
    page.evaluate("fetch('/api/session').then(answer => answer.text())");
  }

  /** What the server is said to answer from now on, where it cannot be brought to it otherwise. */
  void answers(String path, int status, String error) {
    page.route(
        "**" + path,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setHeaders(Map.of("Retry-After", "1"))
                    .setContentType("application/json")
                    .setBody("{\"error\":\"" + error + "\"}")));
  }
}
