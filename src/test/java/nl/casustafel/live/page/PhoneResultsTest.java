package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.casustafel.live.Hall;
import nl.casustafel.live.page.Browser.Look;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of vote and its result on the phone page, in both languages: nothing that axe finds,
 * nothing cut off, also with the text twice as large; each leaves a picture.
 */
@ExtendWith(OneBrowser.class)
class PhoneResultsTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void agreementInTwoRounds(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.of(language));
      hall.open();
      vote(visitor, 3);
      Visitor.others(hall, Hall.SUBJECT, 1, "1", "1", "2", "4", "4", "5", "5", "cannot-judge");
      hall.closeRound();
      assertThat(visitor.page().locator("#task h2")).isVisible();
      visitor.check("closed-" + language);
      result(hall, visitor, "agreement-result-" + language);
      visitor.checkInOtherColours("agreement-result-" + language);
      visitor.checkInForcedColours("agreement-result-" + language);
      hall.open();
      vote(visitor, 1);
      Visitor.others(hall, Hall.SUBJECT, 2, "1", "2", "4", "4", "4", "4", "5", "5", "5", "5");
      hall.closeRound();
      result(hall, visitor, "agreement-two-rounds-" + language);
      visitor.checkLarge("agreement-two-rounds-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void choiceAndRisk(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Scenes.somethingHolds(hall);
      Visitor visitor = Visitor.joined(browser, hall, Look.of(language));
      String question = Scenes.openQuestion(hall);
      assertThat(visitor.page().locator(".option")).hasCount(3);
      visitor.check("choice-" + language);
      vote(visitor, 0);
      Visitor.others(hall, question, 1, Scenes.answers(hall));
      hall.closeRound();
      result(hall, visitor, "choice-result-" + language);
      String risk = Scenes.openRisk(hall);
      assertThat(visitor.page().locator(".option")).hasCount(5);
      visitor.check("risk-likelihood-" + language);
      visitor.option(2).click();
      assertThat(visitor.page().locator(".before")).isVisible();
      visitor.check("risk-severity-" + language);
      vote(visitor, 3);
      visitor.check("risk-" + language);
      visitor.checkLarge("risk-" + language);
      Visitor.others(hall, risk, 1, "1/1", "3/2", "3/4", "2/4", "4/4", "cannot-judge");
      hall.closeRound();
      result(hall, visitor, "risk-result-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void priorityAndTooFew(String language, Browser browser) {
    try (Hall hall = new Hall()) {
      Visitor visitor = Visitor.joined(browser, hall, Look.of(language));
      String subject = Scenes.openDots(hall, 5, 3);
      assertThat(visitor.page().locator(".dots li")).hasCount(6);
      visitor.check("priority-" + language);
      visitor.page().locator(".step").nth(1).dblclick();
      visitor.page().locator(".step").nth(5).click();
      assertThat(visitor.page().locator(".status.saved")).containsText("3");
      visitor.check("priority-saved-" + language);
      visitor.checkLarge("priority-saved-" + language);
      hall.closeRound();
      result(hall, visitor, "few-" + language);
      Scenes.openDots(hall, 5, 3);
      assertThat(visitor.page().locator(".dots li")).hasCount(6);
      visitor.page().locator(".step").nth(3).click();
      assertThat(visitor.page().locator(".status.saved")).isVisible();
      Visitor.others(
          hall, subject, 2, "obs-c1-1=3", "obs-c1-2=3,obs-c1-5=2", "obs-c1-2=1", "obs-c1-6=1");
      hall.closeRound();
      result(hall, visitor, "priority-result-" + language);
    }
  }

  private static void vote(Visitor visitor, int option) {
    visitor.option(option).click();
    assertThat(visitor.page().locator(".status.saved")).isVisible();
  }

  private static void result(Hall hall, Visitor visitor, String name) {
    hall.session.facilitation().reveal().join();
    assertThat(visitor.page().locator(".results")).isVisible();
    visitor.check(name);
  }
}
