package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways to vote that take more than one touch, and writing while others vote. */
@ExtendWith(OneBrowser.class)
class PhoneBallotsTest {

  @Test
  void aRiskIsJudgedInTwoStepsByKeyboardAndTheFirstCanBeChanged(Browser browser) {
    try (Hall hall = new Hall()) {
      Scenes.somethingHolds(hall);
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      Scenes.openRisk(hall);
      assertThat(visitor.page().locator("#task h2")).hasText("Hoe waarschijnlijk is dit?");
      assertThat(visitor.heading()).isFocused();
      visitor.keys("Tab", "Tab", "Enter");
      assertThat(visitor.page().locator("#task h2"))
          .hasText("Hoe erg is dit voor wie het overkomt?");
      assertThat(visitor.page().locator("#task h2")).isFocused();
      assertThat(visitor.status()).hasText("Nog één keuze");
      visitor.keys("Tab", "Tab", "Tab", "Tab", "Space");
      assertThat(visitor.status()).hasClass("status saved");
      assertThat(visitor.option(2)).isFocused();
      assertThat(visitor.stored()).isEqualTo("2/3 1");
      visitor.keys("Shift+Tab", "Shift+Tab", "Shift+Tab", "Enter");
      assertThat(visitor.page().locator("#task h2")).hasText("Hoe waarschijnlijk is dit?");
      assertThat(visitor.option(1)).hasAttribute("aria-pressed", "true");
      visitor.keys("Tab", "Tab", "Tab", "Tab", "Space");
      assertThat(visitor.option(2)).hasAttribute("aria-pressed", "true");
      assertThat(visitor.status()).hasClass("status saved");
      assertThat(visitor.stored()).isEqualTo("4/3 2");
    }
  }

  @Test
  void whoCannotJudgeARiskSaysSoInOneStepAndMayStillJudge(Browser browser) {
    try (Hall hall = new Hall()) {
      Scenes.somethingHolds(hall);
      Visitor visitor = Visitor.joined(browser, hall, Look.ENGLISH_DARK);
      Scenes.openRisk(hall);
      visitor.option(4).click();
      assertThat(visitor.status()).hasText("Saved: Can’t judge");
      visitor.option(0).click();
      visitor.option(0).click();
      assertThat(visitor.status()).not().containsText("judge");
      assertThat(visitor.status()).hasClass("status saved");
      assertThat(visitor.stored()).isEqualTo("1/1 2");
    }
  }

  @Test
  void aDotIsMovedFromOneItemToAnotherAndNoMoreAreGivenThanThereAre(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      Scenes.openDots(hall, 3, 2);
      Locator more = buttons(visitor, "Een stip erbij voor");
      Locator fewer = buttons(visitor, "Een stip eraf voor");
      more.nth(0).click();
      more.nth(0).click();
      assertThat(more.nth(0)).hasAttribute("aria-disabled", "true");
      more.nth(1).click();
      assertThat(visitor.page().locator(".dots-left"))
          .hasText("Nog 0 van 3 stippen te verdelen, hoogstens 2 op één");
      assertThat(more.nth(2)).hasAttribute("aria-disabled", "true");
      fewer.nth(0).click();
      more.nth(2).click();
      assertThat(visitor.status()).hasText("Opgeslagen: 3 stippen");
      assertThat(visitor.stored()).asString().startsWith("obs-c1-1=1,obs-c1-2=1,obs-c1-3=1 ");
      fewer.nth(0).click();
      fewer.nth(1).click();
      fewer.nth(2).click();
      assertThat(visitor.status()).hasText("Geef minstens één stip");
      assertThat(visitor.stored()).asString().startsWith("obs-c1-3=1 ");
    }
  }

  @Test
  void whoIsWritingKeepsTheTextAndTheFocusWhileARoundOpens(Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.DUTCH);
      visitor.page().locator(".suggest summary").click();
      Locator field = visitor.page().getByLabel("Uw observatie");
      field.click();
      visitor.page().keyboard().type("Wie leest ");
      hall.open();
      assertThat(visitor.heading()).containsText("Klanten");
      assertThat(visitor.page().locator("#announce")).containsText("Klanten");
      assertThat(field).isFocused();
      visitor.page().keyboard().type("de chats?");
      assertThat(field).hasValue("Wie leest de chats?");
      visitor.page().reload();
      visitor.page().locator(".suggest summary").click();
      assertThat(field).hasValue("Wie leest de chats?");
      visitor.press("Versturen");
      assertThat(visitor.page().locator("#announce")).hasText("Uw voorstel is verstuurd.");
      assertThat(field).hasValue("");
      assertThat(visitor.page().evaluate("localStorage.getItem('casustafel.draft')")).isNull();
      assertThat(hall.session.view().waiting().getFirst().text()).isEqualTo("Wie leest de chats?");
    }
  }

  private static Locator buttons(Visitor visitor, String name) {
    return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
