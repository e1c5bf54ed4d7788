package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every letter, digit, sign and function key, alone and with every other key held down: what the
 * room sees changes by those few only that are meant to.
 */
class EveryKeyJourneyTest extends PhonesJourney {
  private static final Set<KeyCode> SIGNS =
      EnumSet.of(
          KeyCode.PERIOD,
          KeyCode.COMMA,
          KeyCode.DECIMAL,
          KeyCode.SLASH,
          KeyCode.BACK_SLASH,
          KeyCode.SEMICOLON,
          KeyCode.QUOTE,
          KeyCode.MINUS,
          KeyCode.EQUALS,
          KeyCode.BACK_QUOTE,
          KeyCode.INSERT,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.ADD,
          KeyCode.SUBTRACT);

  private static final Set<KeyCode> FULL_STOPS =
      EnumSet.of(KeyCode.PERIOD, KeyCode.COMMA, KeyCode.DECIMAL);

  private static final Set<KeyCode> LETTERS =
      EnumSet.of(KeyCode.R, KeyCode.T, KeyCode.L, KeyCode.Q, KeyCode.B);

  private static final Set<KeyCode> EDITING = EnumSet.of(KeyCode.Z, KeyCode.Y, KeyCode.F);

  /** The keys that are held down. */
  private record With(boolean shift, boolean ctrl, boolean alt, boolean meta) {
    private static final With NONE = new With(false, false, false, false);
    private static final With SHIFT = new With(true, false, false, false);
    private static final With CTRL = new With(false, true, false, false);

    static List<With> all() {
      List<With> all = new ArrayList<>();
      for (int bits = 0; bits < 16; bits++) {
        all.add(new With((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0));
      }
      return all;
    }

    boolean control() {
      return ctrl && !alt && !meta;
    }
  }

  /** All that the room sees, or that the group has said. */
  private record Seen(
      @Nullable SessionView session,
      boolean open,
      boolean blank,
      List<String> asked,
      Place place,
      Answer answer) {}

  private Seen seen() {
    return new Seen(
        voting.session(),
        around.projectorOpen.get(),
        around.blank.get(),
        List.copyOf(asked),
        model.place(),
        question("tr-told-ai").answer());
  }

  private static Stream<KeyCode> keys() {
    return Stream.of(KeyCode.values())
        .filter(code ->
            code.isLetterKey()
                || code.isDigitKey()
                || code.isFunctionKey()
                || SIGNS.contains(code));
  }

  private static KeyEvent event(javafx.event.EventType<KeyEvent> type, KeyCode code, With with) {
    String text = code.getName().length() == 1 ? code.getName() : "";
    return new KeyEvent(type, text, text, code, with.shift(), with.ctrl(), with.alt(), with.meta());
  }

  private void inConsole(KeyEvent key) {
    Event.fireEvent(Objects.requireNonNull(scene().getFocusOwner()), key);
  }

  /** Those that change something, of those that are not meant to. */
  private List<String> changing(Consumer<KeyEvent> press, BiPredicate<With, KeyCode> meant) {
    List<String> changing = new ArrayList<>();
    Seen before = see(this::seen);
    for (With with : With.all()) {
      act(() ->
          keys()
              .filter(code -> !meant.test(with, code))
              .forEach(code -> {
                press.accept(event(KeyEvent.KEY_PRESSED, code, with));
                press.accept(event(KeyEvent.KEY_RELEASED, code, with));
                if (!seen().equals(before)) {
                  changing.add(with + " " + code);
                }
              }));
      // What is done in the background has been done by now.
      if (!see(this::seen).equals(before)) {
        changing.add(with.toString());
      }
    }
    return changing;
  }

  private static boolean meantAnywhere(With with, KeyCode code) {
    boolean opensOrCloses =
        code == KeyCode.F5 && (with.equals(With.NONE) || with.equals(With.SHIFT));
    return opensOrCloses
        || (with.equals(With.CTRL) && LETTERS.contains(code))
        || (with.control() && EDITING.contains(code))
        || (with.equals(With.NONE) && FULL_STOPS.contains(code));
  }

  private void toldTheRoom() {
    press("To the workshop");
    act(() -> around.toggleOpen());
    votedAndShown(() -> vote(6, 6));
    act(() -> scene().getRoot().lookup(".item-stage").requestFocus());
  }

  @Test
  void inTheConsoleNoKeyChangesWhatTheRoomSeesButThoseOfVotingWithCtrlAndThoseOfAClicker() {
    toldTheRoom();
    assertThat(changing(this::inConsole, EveryKeyJourneyTest::meantAnywhere)).isEmpty();
  }

  @Test
  void inTheWindowForTheRoomALetterMeansSomethingOnlyAlone() {
    toldTheRoom();
    Set<KeyCode> alone = EnumSet.copyOf(LETTERS);
    alone.add(KeyCode.W);
    assertThat(
            changing(
                key -> console.pressedElsewhere(key),
                (with, code) ->
                    meantAnywhere(with, code) || (with.equals(With.NONE) && alone.contains(code))))
        .isEmpty();
  }

  @Test
  void aDigitAnswersAQuestionOnlyAlone() {
    press("To the workshop");
    goTo(Part.QUESTIONS, "tr-told-ai");
    act(() -> scene().getRoot().lookup(".item-stage").requestFocus());
    assertThat(
            changing(
                this::inConsole,
                (with, code) ->
                    meantAnywhere(with, code)
                        || ((with.equals(With.NONE) || with.equals(With.SHIFT))
                            && code.isDigitKey())))
        .isEmpty();
  }
}
