package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
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

/** The window for the room beside the console. */
class RoomWindowTest extends WindowTest {
  @TempDir Path folder;
  private TestServices services;
  private Shell shell;

  @BeforeEach
  void continueAWorkshop() throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
    services = new TestServices(folder);
    act(() -> {
      shell = new Shell(stage(), services, Language.EN, Tasks.onVirtualThreads());
      shell.open();
      stage().setWidth(1400);
    });
    until(() -> words(stage()).contains("Continue"));
    press("Continue");
    until(() -> see(() -> lookup(".console").tryQuery().isPresent()));
  }

  @AfterEach
  void closeData() {
    act(() -> shell.data().close());
    services.room.close();
  }

  private void until(Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what);
    settle();
  }

  private List<String> words(Stage window) {
    return see(() ->
        Accessibility.all(window.getScene().getRoot()).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> String.valueOf(((Labeled) node).getText()))
            .toList());
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

  private List<Stage> others() {
    return see(() ->
        Window.getWindows().stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(window -> !window.equals(stage()) && window.isShowing())
            .toList());
  }

  /** A key pressed while the room's window has the focus, as by a clicker. */
  private void clicked(KeyCode code) {
    Stage projector = others().getFirst();
    KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    act(() -> Event.fireEvent(projector.getScene().getRoot(), key));
  }

  @Test
  void whatIsAtHandIsShownAndAClickerOnItLeadsTheConsole() throws Exception {
    press("Projector");
    until(() -> others().size() == 1);
    clicked(KeyCode.PAGE_DOWN);
    String statement = "You cannot just feed CVs to a model: the candidate has to agree first.";
    until(() -> words(others().getFirst()).contains(statement));
    assertThat(words(stage())).contains(statement);
  }

  @Test
  void aClickerOpensAVoteAndTheRoomSeesHowManyVoted() throws Exception {
    press("Let people vote by phone");
    until(() -> words(stage()).contains("Healthy"));
    services.room.join(1, 6);
    press("Projector");
    until(() -> others().size() == 1);
    clicked(KeyCode.PAGE_DOWN);
    clicked(KeyCode.SPACE);
    until(() -> services.room.session().view().poll() != null);
    services.room.vote(1, 4, "5");
    until(() -> words(others().getFirst()).contains("4 of 6 voted"));
    SessionView view = services.room.session().view();
    assertThat(words(others().getFirst())).contains(view.settings().code().spaced());
    assertThat(words(stage())).contains("4 of 6 voted").doesNotContain("Let people in");
  }

  @Test
  void leavingTheWorkshopClosesIt() throws Exception {
    press("Projector");
    until(() -> others().size() == 1);
    act(() -> ((ButtonBase) lookup(".icon-button").query()).fire());
    until(() -> others().isEmpty());
    assertThat(words(stage())).contains("Start a workshop");
  }
}
