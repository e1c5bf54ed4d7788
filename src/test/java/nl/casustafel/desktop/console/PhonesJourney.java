package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import org.junit.jupiter.api.BeforeEach;

/** Twelve people with phones, before an observation that is put to the vote. */
abstract class PhonesJourney extends ConsoleJourney {
  static final String OBSERVATION = "obs-c2-3";

  @BeforeEach
  final void letPeopleIn() {
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    goTo(Part.OBSERVATIONS, OBSERVATION);
    press("Let people vote by phone");
    until(() -> voting.session() != null);
    room.join(1, 12);
    seen(view -> view.attendance().connected() == 12);
  }

  final void close() {
    key(KeyCode.SPACE);
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.closesAt() != null;
    });
    room.passClosing();
    stage(Stage.CLOSED);
  }

  final void vote(int agree, int disagree) {
    room.vote(1, agree, "5");
    room.vote(agree + 1, agree + disagree, "1");
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.voted() == agree + disagree;
    });
  }

  /** Opens the vote at hand, lets people vote, closes it and shows it. */
  final void votedAndShown(Runnable votes) {
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    votes.run();
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
  }

  /** What the filled button says, with its key. */
  final String filled() {
    return see(() -> {
      ButtonBase deed = (ButtonBase) scene().lookup(".next-deed");
      String key = deed.getGraphic() instanceof Label shown ? shown.getText() : "";
      return (deed.getText() + " " + key).strip();
    });
  }

  final void filledSays(String words) {
    until(() -> filled().equals(words));
    assertThat(filled()).isEqualTo(words);
  }

  final Scene scene() {
    return stage().getScene();
  }

  /** Clicks so often in a row that the window takes it for one click, two, and so on. */
  final void click(Node node, int times) {
    for (int click = 1; click <= times; click++) {
      int count = click;
      act(() -> Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, count, true)));
      act(() -> Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, count, false)));
    }
  }

  private static MouseEvent mouse(
      javafx.event.EventType<MouseEvent> type, int count, boolean down) {
    return new MouseEvent(
        type,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  /** A key that is held down so long that it comes several times. */
  final void hold(KeyCode code, int times) {
    for (int i = 0; i < times; i++) {
      act(() ->
          Event.fireEvent(
              scene().getFocusOwner(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
    act(() ->
        Event.fireEvent(
            scene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false)));
  }
}
