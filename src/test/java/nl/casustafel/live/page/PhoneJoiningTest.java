package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come in on the phone page, and why some do not. */
@ExtendWith(OneBrowser.class)
class PhoneJoiningTest {
  private static final String WRONG_CODES =
      """
      Promise.all(Array.from({ length: 10 }, () => fetch('/api/join', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Casustafel: '1' },
        body: '{"code":"222222"}',
      }))).then(answers => answers.map(answer => answer.status))
      """;

  @Test
  void aWrongCodeIsSaidAtTheFieldAndTheRightOneLetsIn(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.DUTCH));
      visitor.press("Meedoen");
      assertThat(error(visitor)).hasText("Vul de code in.");
      code(visitor).fill("222222");
      visitor.press("Meedoen");
      assertThat(error(visitor))
          .hasText(
              "Deze code klopt niet. Kijk nog eens op het scherm: in een code staan alleen de"
                  + " cijfers 2 tot en met 9 en de letters C F G H J M P Q R V W X.");
      assertThat(code(visitor)).isFocused();
      code(visitor).fill(hall.code().toLowerCase(Locale.ROOT));
      visitor.keys("Enter");
      assertThat(visitor.heading()).hasText("U doet mee");
    }
  }

  @Test
  void theCodeInTheAddressOfTheQrCodeIsFilledInAndGoneFromTheAddress(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall.page() + "#" + hall.code(), Look.DUTCH));
      assertThat(code(visitor)).hasValue(hall.code());
      assertThat(visitor.page()).hasURL(hall.page());
      visitor.press("Meedoen");
      assertThat(visitor.heading()).hasText("U doet mee");
    }
  }

  @Test
  void theLanguageThatOneChoseStaysAlsoAfterLoadingThePageAgain(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.DUTCH));
      code(visitor).fill("CFG");
      visitor.page().locator("#language").click();
      assertThat(visitor.heading()).hasText("Join in");
      assertThat(code(visitor)).hasValue("CFG");
      visitor.page().reload();
      assertThat(visitor.heading()).hasText("Join in");
      visitor.join(hall);
      assertThat(visitor.heading()).hasText("You are in");
      assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    }
  }

  @Test
  void aTicketLetsInOnePersonOnce(Browser browser) {
    try (Hall hall = new Hall(Assurance.TICKETS, List.of())) {
      var tickets = hall.session.facilitation().tickets(1);
      hall.session.facilitation().issue(tickets).join();
      Visitor first = new Visitor(browser.phone(hall, Look.DUTCH));
      assertThat(first.page().locator("label[for=code]")).hasText("Code op uw toegangsbewijs");
      first.join(tickets.getFirst().value());
      Visitor second = new Visitor(browser.phone(hall, Look.DUTCH));
      code(second).fill(tickets.getFirst().value());
      second.press("Meedoen");
      assertThat(error(second)).hasText("Deze code klopt niet, of is al gebruikt.");
    }
  }

  @Test
  void afterTooManyWrongCodesOneIsToldHowLongToWaitAndTheRightCodeStillLetsIn(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.DUTCH));
      assertThat(code(visitor)).isVisible();
      assertThat(visitor.page().evaluate(WRONG_CODES)).isEqualTo(Collections.nCopies(10, 403));
      code(visitor).fill("333333");
      visitor.press("Meedoen");
      assertThat(error(visitor))
          .hasText(
              Pattern.compile(
                  "Er zijn te veel foute codes ingevuld. Wacht \\d+ seconden voordat u het weer"
                      + " probeert. Met de goede code kunt u er meteen in."));
      assertThat(code(visitor)).isFocused();
      visitor.join(hall);
    }
  }

  @Test
  void whoComesToALockedOrFullSessionIsToldWhatToDo(Browser browser) {
    try (Hall hall = new Hall()) {
      hall.session.facilitation().lock(true).join();
      Visitor visitor = new Visitor(browser.phone(hall, Look.DUTCH));
      assertThat(visitor.page().locator("#task .notice"))
          .hasText("Aanmelden is gesloten. Vraag de facilitator om het te openen.");
      code(visitor).fill(hall.code());
      visitor.press("Meedoen");
      assertThat(error(visitor))
          .hasText("Aanmelden is gesloten. Vraag de facilitator om het te openen.");
      visitor.answers("/api/join", 503, "full");
      visitor.press("Meedoen");
      assertThat(error(visitor))
          .hasText("Er kunnen niet meer mensen meedoen. Steek uw hand op als er wordt gestemd.");
      visitor.page().unrouteAll();
      hall.session.facilitation().lock(false).join();
      visitor.press("Meedoen");
      assertThat(visitor.heading()).hasText("U doet mee");
    }
  }

  private static Locator code(Visitor visitor) {
    return visitor.page().locator("#code");
  }

  private static Locator error(Visitor visitor) {
    return visitor.page().locator("#error");
  }
}
