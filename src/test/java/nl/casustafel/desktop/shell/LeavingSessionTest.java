package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.session.SessionView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Leaving a workshop while people vote in it by phone. */
class LeavingSessionTest extends WindowTest {
  @TempDir Path folder;
  private TestServices services;
  private Shell shell;

  @BeforeEach
  void beginASession() throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
    services = new TestServices(folder);
    act(() -> {
      shell = new Shell(stage(), services, Language.EN, Tasks.onVirtualThreads());
      shell.open();
      stage().setWidth(1400);
    });
    continueWorkshop();
    press("Let people vote by phone");
    until(() -> isShown("Let people in") && isShown("Healthy"));
    services.room.join(1, 3);
    until(() -> isShown("3"));
  }

  @AfterEach
  void closeData() {
    act(() -> shell.data().close());
    services.room.close();
  }

  private void continueWorkshop() throws Exception {
    until(() -> isShown("Continue"));
    press("Continue");
    until(() -> see(() -> lookup(".console").tryQuery().isPresent()));
  }

  private void until(Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what);
    settle();
  }

  private boolean isShown(String text) {
    return see(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .anyMatch(node -> node instanceof Labeled words && text.equals(words.getText())));
  }

  private void press(String text) {
    act(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> text.equals(button.getText()) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  private void home() {
    Node home = lookup(".icon-button").query();
    act(() -> ((ButtonBase) home).fire());
  }

  @Test
  void goingHomeAsksWhatBecomesOfTheSessionAndCancelStays() throws Exception {
    home();
    until(() -> isShown("People are voting by phone"));
    press("Cancel");
    assertThat(isShown("Healthy")).isTrue();
    assertThat(services.room.session().view().ended()).isFalse();
  }

  @Test
  void aSessionThatIsKeptGoesOnWithTheSamePeopleWhenTheWorkshopIsOpenedAgain() throws Exception {
    var code = services.room.session().view().settings().code();
    home();
    until(() -> isShown("People are voting by phone"));
    press("Keep it for later");
    continueWorkshop();
    until(() -> isShown("Healthy") || isShown("3 not connected"));
    SessionView again = services.room.session().view();
    assertThat(again.settings().code()).isEqualTo(code);
    assertThat(again.attendance().joined()).isEqualTo(3);
  }

  @Test
  void aSessionThatIsEndedIsOver() throws Exception {
    home();
    until(() -> isShown("People are voting by phone"));
    act(() -> lookup(".dialog .danger").queryAs(ButtonBase.class).fire());
    until(() -> isShown("Start a workshop"));
    assertThat(services.room.session().view().ended()).isTrue();
    assertThat(services.room.retired).hasSize(1);
    continueWorkshop();
    assertThat(isShown("Let people vote by phone")).isTrue();
  }
}
