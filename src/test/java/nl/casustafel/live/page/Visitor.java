package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;

/** Somebody with a phone: what one does and sees on the page. */
record Visitor(Page page) {
  private static final int LARGE_TEXT = 195;
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

  /** Others join and vote the same. */
  static void others(Hall hall, int people, int round, String value) {
    IntStream.range(0, people).forEach(i -> hall.vote(hall.join(), round, value, 1));
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
    int width = page.viewportSize().width;
    int height = page.viewportSize().height;
    page.setViewportSize(LARGE_TEXT, height);
    assertThat(isTooWide()).as(name + " fits with the text twice as large").isFalse();
    page.setViewportSize(width, height);
  }

  private boolean isTooWide() {
    return Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth > window.innerWidth"));
  }

  /** From now on time passes on the phone only when the test says so. */
  void stopsTheClock() {
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(1_000);
  }

  void passes(int milliseconds) {
    page.clock().runFor(milliseconds);
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
