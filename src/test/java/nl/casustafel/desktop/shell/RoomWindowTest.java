package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.workshop.session.SessionView;
import org.junit.jupiter.api.Test;

/** The window for the room beside the console. */
class RoomWindowTest extends ContinuedWorkshop {

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
    home();
    until(() -> others().isEmpty());
    assertThat(words(stage())).contains("Start a workshop");
  }
}
