package nl.casustafel.desktop.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogLayerTest extends WindowTest {
  private final List<String> deeds = new ArrayList<>();
  private DialogLayer layer;
  private Button below;

  @BeforeEach
  void showLayer() {
    layer =
        show(() -> {
          DialogLayer made = new DialogLayer(new Texts(Language.EN));
          below = Buttons.outlined("Delete …", () -> deeds.add("below"));
          made.setContent(new VBox(below));
          return made;
        });
    act(() -> below.requestFocus());
  }

  private void ask() {
    act(() ->
        layer.confirm(
            new Dialogs.Question("Delete it?", "There is no way back.", "Delete", true),
            () -> deeds.add("deleted")));
  }

  @Test
  void agreeingDoesItAndClosesTheDialog() {
    ask();
    clickOn("Delete");

    assertThat(deeds).containsExactly("deleted");
    assertThat(layer.isOpen()).isFalse();
  }

  @Test
  void escapeCancelsAndTheFocusReturnsToWhereItWas() {
    ask();
    type(KeyCode.ESCAPE);

    assertThat(deeds).isEmpty();
    assertThat(layer.isOpen()).isFalse();
    assertThat(below.isFocused()).isTrue();
  }

  @Test
  void aDangerousQuestionBeginsAtCancel() {
    ask();
    type(KeyCode.ENTER);

    assertThat(layer.isOpen()).isFalse();
    assertThat(deeds).isEmpty();
  }

  @Test
  void enterDoesWhatTheFilledButtonSaysAlsoFromAFieldOfOneLineAndNotFromOneOfSeveral() {
    TextField line = new TextField("one");
    TextArea lines = new TextArea("two");
    for (int i = 0; i < 2; i++) {
      act(() -> layer.ask("Merge?", new VBox(line, lines), "Merge", () -> deeds.add("merged")));
      if (i == 1) {
        act(lines::requestFocus);
        type(KeyCode.ENTER);
        assertThat(layer.isOpen()).isTrue();
        act(line::requestFocus);
      }
      type(KeyCode.ENTER);
      assertThat(layer.isOpen()).isFalse();
    }
    assertThat(deeds).containsExactly("merged", "merged");
  }

  @Test
  void aFormBeginsAtItsFirstFieldAndStaysOpenUntilWhatIsFilledInCanBeDone() {
    TextField line = new TextField("");
    act(() ->
        layer.edit(
            "Title?",
            new VBox(line),
            "Save",
            () -> {
              deeds.add(line.getText());
              return !line.getText().isEmpty();
            }));
    assertThat(line.isFocused()).isTrue();
    type(KeyCode.ENTER);
    assertThat(layer.isOpen()).isTrue();
    assertThat(line.isFocused()).isTrue();

    write("West");
    type(KeyCode.ENTER);
    assertThat(layer.isOpen()).isFalse();
    assertThat(deeds).containsExactly("", "West");
  }

  @Test
  void escapeCancelsAlsoFromAFieldWithACalendarOrAListButFirstClosesThose() {
    DatePicker day = new DatePicker();
    act(() -> layer.edit("When?", new VBox(day), "Save", () -> true));
    act(day::requestFocus);
    act(day::show);
    type(KeyCode.ESCAPE);
    assertThat(layer.isOpen()).isTrue();
    assertThat(day.isShowing()).isFalse();

    type(KeyCode.ESCAPE);
    assertThat(layer.isOpen()).isFalse();
  }

  @Test
  void enterDoesNothingThatCannotBeTakenBackWhereOneOfSeveralIsToBeChosen() {
    act(() ->
        layer.choose(
            "What now?",
            "Keep it or not.",
            List.of(
                new Dialogs.Choice("Keep", false, () -> deeds.add("kept")),
                new Dialogs.Choice("End", true, () -> deeds.add("ended")))));
    type(KeyCode.ENTER);
    assertThat(deeds).containsExactly("kept");
  }

  @Test
  void enterDoesTheLastOfSeveralThingsThatHaveAWayBack() {
    act(() ->
        layer.choose(
            "What now?",
            "This or that.",
            List.of(
                new Dialogs.Choice("This", false, () -> deeds.add("this")),
                new Dialogs.Choice("That", false, () -> deeds.add("that")))));
    type(KeyCode.ENTER);
    assertThat(deeds).containsExactly("that");
  }

  @Test
  void whatLiesBelowCannotBeReachedWithTab() {
    ask();
    for (int i = 0; i < 5; i++) {
      type(KeyCode.TAB);
      assertThat(below.isFocused()).isFalse();
    }
    assertThat(below.isDisabled()).isTrue();
  }

  @Test
  void aProblemSaysWhatHappenedWhatWasKeptAndWhatToDo() {
    act(() ->
        layer.problem(
            new Dialogs.Trouble("The report was not saved.", "All is kept.", "Try again.")));

    for (String said : List.of("The report was not saved.", "All is kept.", "Try again.")) {
      assertThat(lookup(said).tryQuery()).as(said).isPresent();
    }
    Accessibility.check(layer);
    clickOn("Close");
    assertThat(layer.isOpen()).isFalse();
  }
}
