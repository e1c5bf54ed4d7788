package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which keys change what the room sees, and which do not. */
class RoomKeysJourneyTest extends PhonesJourney {
  private void atObservation() {
    press("To the workshop");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"R", "T", "L", "Q", "B", "W", "A", "O", "C"})
  void aLetterOutsideAFieldChangesNothingThatTheRoomSees(KeyCode letter) {
    atObservation();
    act(() -> around.toggleOpen());
    votedAndShown(() -> vote(6, 6));
    var before = voting.session();
    key(letter);
    key(KeyCode.SHIFT, letter);
    key(KeyCode.ALT, letter);
    settle();
    assertThat(voting.session()).isEqualTo(before);
    assertThat(around.blank.get()).isFalse();
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"B,b", "PERIOD,.", "COMMA,','", "DECIMAL,.", "W,w"})
  void aClickerBlacksTheScreenWhileTheWindowForTheRoomIsInFront(KeyCode code, String text) {
    atObservation();
    act(() -> around.toggleOpen());
    inRoom(code, text);
    assertThat(around.blank.get()).isTrue();
    inRoom(code, text);
    assertThat(around.blank.get()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"PERIOD", "COMMA", "DECIMAL"})
  void theFullStopOfAClickerBlacksTheScreenFromTheConsoleTooButNotInAField(KeyCode code) {
    atObservation();
    act(() -> around.toggleOpen());
    key(code);
    assertThat(around.blank.get()).isTrue();
    act(() -> field("Reason").requestFocus());
    key(code);
    assertThat(around.blank.get()).isTrue();
  }

  @Test
  void theWindowForTheRoomIsOpenedAndClosedFromAFieldTooAndWithShift() {
    atObservation();
    act(() -> field("Reason").requestFocus());
    key(KeyCode.F5);
    assertThat(around.projectorOpen.get()).isTrue();
    key(KeyCode.SHIFT, KeyCode.F5);
    assertThat(around.projectorOpen.get()).isFalse();
    key(KeyCode.CONTROL, KeyCode.F5);
    assertThat(around.projectorOpen.get()).isFalse();
  }

  @Test
  void thePageKeysOfAClickerGoOnAlsoWhileSomebodyWritesAndWhatWasWrittenIsKept() {
    atObservation();
    act(() -> field("Reason").requestFocus());
    act(() -> field("Reason").setText("Nobody looks at the ranking"));
    key(KeyCode.PAGE_DOWN);
    assertThat(model.place().item()).isEqualTo("obs-c2-4");
    until(() -> !observation(OBSERVATION).decision().reason().isEmpty());
    assertThat(observation(OBSERVATION).decision().reason())
        .isEqualTo("Nobody looks at the ranking");
  }

  private void inRoom(KeyCode code, String text) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      act(() ->
          console.pressedElsewhere(
              new KeyEvent(type, text, text, code, false, false, false, false)));
    }
  }
}
