package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phone page as people use it, in a real browser against a real server. */
@ExtendWith(OneBrowser.class)
class PhonePageTest {

  @Test
  void oneVotesChangesTheVoteAndSeesTheResult(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      assertThat(visitor.heading()).hasText("U doet mee");
      hall.open();
      assertThat(visitor.heading())
          .hasText("Klanten horen niets over het nieuwe gebruik van hun chats.");
      visitor.press("Mee eens");
      assertThat(visitor.status()).hasText("Opgeslagen: Mee eens");
      visitor.press("Mee oneens");
      assertThat(visitor.status()).hasText("Opgeslagen: Mee oneens");
      Visitor.others(hall, Hall.SUBJECT, 1, "4", "4", "4", "4", "4", "4");
      hall.closeRound();
      assertThat(visitor.page().locator("#task h2")).hasText("De ronde is gesloten");
      assertThat(visitor.status()).hasText("Uw stem telt mee: Mee oneens");
      hall.session.facilitation().reveal().join();
      assertThat(visitor.page().locator(".voters")).hasText("7 stemmen");
      Locator own = visitor.page().locator(".results li").nth(3);
      assertThat(own).hasText("Mee oneensuw stem1");
      assertThat(hall.session.view().attendance().joined()).isEqualTo(7);
    }
  }

  @Test
  void aSuggestionShowsAsTextAndTellsWhatBecameOfIt(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      visitor.suggest("<img src=x onerror=alert(1)>");
      Locator list = visitor.page().locator(".suggestions");
      assertThat(list).hasText("<img src=x onerror=alert(1)>wacht op de facilitator");
      Suggestion waiting = hall.session.view().waiting().getFirst();
      hall.session
          .facilitation()
          .accept(
              waiting.author(), waiting.clientId(), new OwnObservation("own-1", "Wie kijkt mee?"))
          .join();
      assertThat(list).containsText("staat op tafel");
    }
  }

  @Test
  void whoWatchesSeesTheQuestionAndMayVoteAfterAll(Browser browser) {
    try (Hall hall = new Hall(Assurance.TABLE, List.of("Arts", "Jurist"))) {
      Visitor visitor = new Visitor(browser.phone(hall, Look.ENGLISH_DARK));
      visitor.page().getByLabel("Your role").selectOption("Arts");
      visitor.page().getByLabel("For how many people does this phone vote?").fill("7");
      visitor.page().getByLabel("I watch and do not vote").check();
      visitor.join(hall);
      hall.open();
      assertThat(visitor.page().locator(".notice.calm")).containsText("You are watching");
      visitor.press("Vote after all");
      visitor.press("Strongly agree");
      assertThat(visitor.status()).hasText("Saved: Strongly agree");
      assertThat(visitor.page().locator(".me .hint"))
          .hasText("This phone votes for 7 people. Role: Arts.");
      assertThat(hall.session.view().attendance().people()).isEqualTo(7);
    }
  }
}
