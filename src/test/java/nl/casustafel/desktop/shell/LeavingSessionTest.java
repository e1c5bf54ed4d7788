package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import nl.casustafel.workshop.session.SessionView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving a workshop while people vote in it by phone. */
class LeavingSessionTest extends ContinuedWorkshop {

  @BeforeEach
  void beginASession() throws Exception {
    press("Let people vote by phone");
    until(() -> isShown("Let people in") && isShown("Healthy"));
  }

  private void threeJoin() throws Exception {
    services.room.join(1, 3);
    until(() -> isShown("3"));
  }

  @Test
  void whereNobodyJoinedNobodyIsSaidToVote() throws Exception {
    home();
    until(() -> isShown("Voting by phone is still on"));
    assertThat(words(stage()))
        .contains(
            "Nobody is taking part now. Keep the session for later: it goes on when you open this"
                + " workshop again. Or end it: then the keys are destroyed, and the next time you"
                + " begin a new session with a new code.")
        .doesNotContain("People are voting by phone");
  }

  @Test
  void goingHomeAsksWhatBecomesOfTheSessionAndCancelStays() throws Exception {
    threeJoin();
    home();
    until(() -> isShown("People are voting by phone"));
    press("Cancel");
    assertThat(isShown("Healthy")).isTrue();
    assertThat(services.room.session().view().ended()).isFalse();
  }

  @Test
  void aSessionThatIsKeptGoesOnWithTheSamePeopleWhenTheWorkshopIsOpenedAgain() throws Exception {
    threeJoin();
    var code = services.room.session().view().settings().code();
    home();
    until(() -> isShown("People are voting by phone"));
    press("Keep it for later");
    continueIt();
    until(() -> isShown("Healthy") || isShown("3 not connected"));
    SessionView again = services.room.session().view();
    assertThat(again.settings().code()).isEqualTo(code);
    assertThat(again.attendance().joined()).isEqualTo(3);
  }

  @Test
  void aSessionThatIsEndedIsOver() throws Exception {
    threeJoin();
    home();
    until(() -> isShown("People are voting by phone"));
    act(() -> lookup(".dialog .danger").queryAs(ButtonBase.class).fire());
    until(() -> isShown("Start a workshop"));
    assertThat(services.room.session().view().ended()).isTrue();
    assertThat(services.room.answers()).isTrue();
    services.room.passFarewell();
    assertThat(services.room.answers()).isFalse();
    continueIt();
    assertThat(isShown("Let people vote by phone")).isTrue();
  }
}
