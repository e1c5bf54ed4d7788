package nl.casustafel.live.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.live.Hall;

/**
 * A real browser with pages as large as a phone. The name of the hall leads to this machine, so
 * that the page is no secure context, as it is not in a room either.
 */
final class Browser implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 15_000;
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  Browser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        chromium()
                            .orElseThrow(() -> new AssertionError("Chromium is missing here")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--host-resolver-rules=MAP " + Hall.NAME + " 127.0.0.1")));
  }

  /** Whoever builds without a browser may do so; the build that decides has one. */
  static boolean mayBeMissing() {
    return chromium().isEmpty() && System.getenv("CI") == null;
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** How a phone is held. */
  record Look(String locale, int width, int height, ColorScheme colours) {
    static final Look DUTCH = new Look("nl-NL", 390, 844, ColorScheme.LIGHT);
    static final Look ENGLISH_DARK = new Look("en-GB", 390, 844, ColorScheme.DARK);

    /** Dutch in light, English in dark. */
    static Look of(String language) {
      return language.equals("nl") ? DUTCH : ENGLISH_DARK;
    }
  }

  /** A page of somebody else, which may ask what it likes of whom it likes. */
  Page stranger(String address) {
    BrowserContext context = browser.newContext();
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(address);
    return page;
  }

  /** A phone that nobody used yet, on the page. */
  Page phone(Hall hall, Look look) {
    return phone(hall.page(), look);
  }

  /**
   * A phone that nobody used yet, which begins to load a page.
   *
   * @param address where the page is; may end in a # and a code
   */
  Page phone(String address, Look look) {
    String home = address.replaceFirst("#.*", "");
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(look.locale())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    contexts.add(context);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      boolean network = message.text().contains("net::ERR") || message.text().contains("status of");
      if (message.type().equals("error") && !network) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
        complaints.add("asks elsewhere: " + request.url());
      }
    });
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    return page;
  }

  /**
   * Puts the phones away.
   *
   * @return what the browser held against their page: errors, breaches of its policy, requests
   *     elsewhere
   */
  List<String> putAway() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** What axe holds against the page as it is now, by WCAG 2.2 A and AA. */
  static List<String> violations(Page page) {
    // The page has no frames, so all of it is read at once, without a page for the outcome.
    return new AxeBuilder(page)
            .setLegacyMode(true)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(Browser::words)
            .toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }

  /**
   * Leaves a picture of the whole page among those of the build. The window is made as high as the
   * page for it: otherwise what sticks to the edges lies in the middle.
   */
  static void picture(Page page, String name) {
    ViewportSize size = page.viewportSize();
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(size.width, Math.max(size.height, height));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone-" + name + ".png")));
    page.setViewportSize(size.width, size.height);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
