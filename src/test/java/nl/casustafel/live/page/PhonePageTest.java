package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.OwnObservation;
import nl.casustafel.workshop.VoteSubject;
import nl.casustafel.workshop.session.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phone page as people use it, in a real browser against a real server. */
@ExtendWith(OneBrowser.class)
class PhonePageTest {
  @Test
  void oneJoinsVotesChangesTheVoteAndSeesTheResult(Browser browser) {
    try (Hall hall = new Hall()) {
      Page phone = joined(browser, hall, Look.DUTCH);
      assertThat(heading(phone)).hasText("U doet mee");
      hall.open();
      assertThat(heading(phone))
          .hasText("Klanten horen niets over het nieuwe gebruik van hun chats.");
      press(phone, "Mee eens");
      assertThat(phone.locator(".status")).hasText("Opgeslagen: Mee eens");
      press(phone, "Mee oneens");
      assertThat(phone.locator(".status")).hasText("Opgeslagen: Mee oneens");
      others(hall, 6, "4");
      hall.closeRound();
      assertThat(phone.locator("h2")).hasText("De ronde is gesloten");
      assertThat(phone.locator(".status")).hasText("Uw stem telt mee: Mee oneens");
      hall.session.facilitation().reveal().join();
      assertThat(phone.locator(".voters")).hasText("7 stemmen");
      assertThat(phone.locator(".results li").nth(3)).containsText("Mee oneens");
      assertThat(phone.locator(".results li").nth(3)).containsText("uw stem");
      assertThat(hall.session.view().attendance().joined()).isEqualTo(7);
    }
  }

  @Test
  void aWrongCodeIsSaidAtTheFieldAndTheRightOneLetsIn(Browser browser) {
    try (Hall hall = new Hall()) {
      Page phone = browser.phone(hall, Look.DUTCH);
      press(phone, "Meedoen");
      assertThat(phone.locator("#error")).hasText("Vul de code in.");
      phone.getByLabel("Code").fill("222222");
      press(phone, "Meedoen");
      assertThat(phone.locator("#error"))
          .hasText("Deze code klopt niet. Kijk nog eens op het scherm.");
      assertThat(phone.getByLabel("Code")).isFocused();
      phone.getByLabel("Code").fill(hall.code().toLowerCase(java.util.Locale.ROOT));
      phone.keyboard().press("Enter");
      assertThat(heading(phone)).hasText("U doet mee");
    }
  }

  @Test
  void aSuggestionShowsAsTextAndTellsWhatBecameOfIt(Browser browser) {
    try (Hall hall = new Hall()) {
      Page phone = joined(browser, hall, Look.DUTCH);
      phone.getByText("Een eigen observatie voorstellen").click();
      phone.getByLabel("Uw observatie").fill("<img src=x onerror=alert(1)>");
      press(phone, "Versturen");
      assertThat(phone.locator(".suggestions")).containsText("wacht op de facilitator");
      assertThat(phone.locator(".suggestions")).containsText("<img src=x onerror=alert(1)>");
      Suggestion waiting = hall.session.view().waiting().getFirst();
      hall.session
          .facilitation()
          .accept(
              waiting.author(), waiting.clientId(), new OwnObservation("own-1", "Wie kijkt mee?"))
          .join();
      assertThat(phone.locator(".suggestions")).containsText("staat op tafel");
    }
  }

  @Test
  void whoWatchesSeesTheQuestionAndMayVoteAfterAll(Browser browser) {
    try (Hall hall = new Hall(Assurance.TABLE, List.of("Arts", "Jurist"))) {
      Page phone = browser.phone(hall, Look.ENGLISH_DARK);
      phone.getByLabel("Code").fill(hall.code());
      phone.getByLabel("Your role").selectOption("Arts");
      phone.getByLabel("For how many people does this phone vote?").fill("7");
      phone.getByLabel("I watch and do not vote").check();
      check(phone, "join-table-en-dark");
      press(phone, "Join");
      hall.open();
      assertThat(phone.locator(".notice.calm")).containsText("You are watching");
      press(phone, "Vote after all");
      press(phone, "Strongly agree");
      assertThat(phone.locator(".status")).hasText("Saved: Strongly agree");
      assertThat(hall.session.view().attendance().people()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyStateIsFreeOfViolationsAndFitsASmallPhone(String language, Browser browser) {
    Look look = language.equals("nl") ? Look.NARROW : Look.ENGLISH_DARK;
    try (Hall hall = new Hall()) {
      Page phone = browser.phone(hall, look);
      assertThat(heading(phone)).isVisible();
      check(phone, "join-" + language);
      phone.locator("#privacy").click();
      check(phone, "privacy-" + language);
      phone.locator("dialog button").click();
      phone.locator("#code").fill(hall.code());
      phone.keyboard().press("Enter");
      assertThat(phone.locator(".lead")).isVisible();
      check(phone, "waiting-" + language);
      hall.open();
      assertThat(phone.locator(".option")).hasCount(6);
      check(phone, "agreement-" + language);
      phone.locator(".option").nth(1).click();
      assertThat(phone.locator(".status.saved")).isVisible();
      check(phone, "saved-" + language);
      others(hall, 8, "2");
      hall.closeRound();
      assertThat(phone.locator("h2")).isVisible();
      check(phone, "closed-" + language);
      hall.session.facilitation().reveal().join();
      assertThat(phone.locator(".results")).isVisible();
      check(phone, "result-" + language);
      otherKinds(hall, phone, language);
      hall.session.facilitation().end().join();
      assertThat(phone.locator("h1"))
          .hasText(language.equals("nl") ? "De stemming is afgelopen" : "Voting is over");
      check(phone, "ended-" + language);
    }
  }

  private static void otherKinds(Hall hall, Page phone, String language) {
    hall.workshop.execute(
        new Command.DecideObservation("obs-c1-1", ObservationDecision.NONE.with(Outcome.HOLDS)));
    hall.workshop.execute(
        new Command.DecideObservation("obs-c1-2", ObservationDecision.NONE.with(Outcome.HOLDS)));
    String question =
        hall.workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(asked -> asked.question().options().size() == 3)
            .findFirst()
            .orElseThrow()
            .question()
            .id();
    hall.session.facilitation().open(VoteSubject.question(question)).join();
    assertThat(phone.locator(".option")).hasCount(3);
    check(phone, "choice-" + language);
    phone.locator(".option").first().click();
    assertThat(phone.locator(".status.saved")).isVisible();
    hall.closeRound();
    String risk = hall.workshop.view().results().risks().getFirst().risk().id();
    hall.session.facilitation().open(VoteSubject.risk(risk)).join();
    assertThat(phone.locator(".option")).hasCount(5);
    check(phone, "risk-likelihood-" + language);
    phone.locator(".option").first().click();
    assertThat(phone.locator(".before")).isVisible();
    phone.locator(".option").nth(1).click();
    assertThat(phone.locator(".status.saved")).isVisible();
    check(phone, "risk-" + language);
    hall.closeRound();
    hall.session.facilitation().reveal().join();
    assertThat(phone.locator(".results")).isVisible();
    check(phone, "few-" + language);
    hall.session.facilitation().open(VoteSubject.priority(VoteSubject.OBSERVATIONS), 5, 3).join();
    assertThat(phone.locator(".dots li")).hasCount(6);
    phone.locator(".dots .step").nth(1).click();
    phone.locator(".dots .step").nth(1).click();
    assertThat(phone.locator(".status.saved")).containsText("2");
    check(phone, "priority-" + language);
    hall.closeRound();
  }

  private static void check(Page phone, String name) {
    Browser.picture(phone, name);
    assertThat(Browser.violations(phone)).as(name).isEmpty();
    assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(name + " is no wider than the phone")
        .isEqualTo(true);
  }

  private static Page joined(Browser browser, Hall hall, Look look) {
    Page phone = browser.phone(hall, look);
    phone.getByLabel("Code").fill(hall.code());
    press(phone, "Meedoen");
    assertThat(phone.locator("h1")).hasText("U doet mee");
    return phone;
  }

  private static void others(Hall hall, int people, String value) {
    IntStream.range(0, people).forEach(i -> hall.vote(hall.join(), 1, value, 1));
  }

  private static Locator heading(Page phone) {
    return phone.locator("h1");
  }

  private static void press(Page phone, String name) {
    phone
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
