package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.guest.Attendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that goes on another day asks who is here before a phone can come in. */
class GroupJourneyTest extends ConsoleJourney {
  private static final String ASKED = "Are the same people here?";
  private static final String TEXT =
      "This session was left on 23 November 2026; 6 phones had joined. Counted anew, whoever opens"
          + " the page with a phone counts, also those who were there then, and nobody twice. With"
          + " the same people all who had joined go on counting, here or not.";

  private void leftBySix() {
    act(voting.life()::begin);
    until(() -> voting.session() != null);
    room.join(1, 6);
    act(() -> voting.life().keep(() -> {}));
    voting = room.model(workshop);
  }

  private void takenUpTheNextDay(Language language) {
    real.clock.pass(Duration.ofHours(22));
    open(language);
    act(() -> stage().setWidth(1400));
    act(voting.life()::resume);
    until(() -> voting.life().group().askedProperty().get() != null);
  }

  @Test
  void enterCountsAnewAndUntilThenNoPhoneComesIn() {
    leftBySix();
    takenUpTheNextDay(Language.EN);
    assertThat(words()).contains(ASKED, TEXT).doesNotContain("Let people vote by phone");
    assertThat(voting.hall()).isNull();
    key(KeyCode.ENTER);
    until(() -> voting.session() != null);
    assertThat(voting.session().attendance()).isEqualTo(new Attendance(0, 0, 0, 0));
    assertThat(words())
        .doesNotContain(ASKED)
        .contains(
            "The session goes on where it stopped. Who takes part is counted anew: whoever opens"
                + " the page counts, also those who were there before, and nobody twice.");
  }

  @Test
  void withTheSamePeopleAllWhoJoinedGoOnCounting() {
    leftBySix();
    takenUpTheNextDay(Language.EN);
    press("The same people");
    until(() -> voting.session() != null);
    assertThat(voting.session().attendance()).isEqualTo(new Attendance(6, 0, 0, 6));
  }

  @Test
  void whoClosesTheDialogFindsTheQuestionBesideTheWorkshop() {
    leftBySix();
    takenUpTheNextDay(Language.EN);
    key(KeyCode.ESCAPE);
    assertThat(words()).containsOnlyOnce(TEXT);
    act(voting.life()::begin);
    assertThat(voting.hall()).isNull();
    press("Count anew");
    until(() -> voting.session() != null);
    assertThat(voting.session().attendance().joined()).isZero();
  }

  @Test
  void onTheSameDayNothingIsAskedAndAllWhoJoinedCount() {
    leftBySix();
    real.clock.pass(Duration.ofHours(7));
    act(voting.life()::resume);
    until(() -> voting.session() != null);
    assertThat(voting.life().group().askedProperty().get()).isNull();
    assertThat(voting.session().attendance().joined()).isEqualTo(6);
  }

  @Test
  void aSessionThatWentOnOverNightAsksToo() {
    open(Language.EN);
    act(voting.life()::begin);
    until(() -> voting.session() != null);
    room.join(1, 6);
    real.clock.pass(Duration.ofHours(22));
    room.connected(1, 2);
    until(() -> voting.life().group().askedProperty().get() != null);
    assertThat(words()).contains(ASKED);
    key(KeyCode.ENTER);
    until(() -> voting.session().attendance().joined() == 2);
    assertThat(words()).doesNotContain(ASKED);
  }

  @Test
  void whoLeavesTheWorkshopBeforeAnsweringIsAskedTheNextTime() {
    leftBySix();
    takenUpTheNextDay(Language.EN);
    act(() -> voting.life().abandon());
    voting = room.model(workshop);
    act(voting.life()::resume);
    until(() -> voting.life().group().askedProperty().get() != null);
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,100", "NL,DARK,100", "NL,LIGHT,200"})
  void theQuestionInPictures(Language language, Theme theme, int percent) {
    leftBySix();
    takenUpTheNextDay(language);
    Look look = new Look(theme, percent);
    for (boolean dialog : List.of(true, false)) {
      assertThat(
              Screenshots.take(
                  dialog ? "console-group-asked" : "console-group",
                  language,
                  look,
                  () -> {
                    Surroundings now = new Surroundings(new Texts(language), asked);
                    ConsoleScreen screen =
                        new ConsoleScreen(model, voting, new Texts(language), now);
                    if (dialog) {
                      now.layer.setContent(screen.root());
                    }
                    return dialog ? now.layer : screen.root();
                  },
                  Objects.requireNonNull(ConsoleScreen.class.getResource("console.css"))
                      .toExternalForm()))
          .isNotEmptyFile();
    }
  }
}
