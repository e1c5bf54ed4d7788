package nl.casustafel.desktop.kit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Choices with other controls on every side of them. */
class ChoiceGroupTest extends WindowTest {
  private final ToggleGroup group = new ToggleGroup();
  private List<ToggleButton> choices = List.of();
  private ComboBox<String> list;

  @BeforeEach
  void showChoices() {
    show(() -> {
      choices = List.of(choice("one"), choice("two"), choice("three"));
      choices.getFirst().setSelected(true);
      HBox row = new HBox();
      row.getChildren().setAll(choices);
      ChoiceGroup.keep(row, choices);
      list = new ComboBox<>();
      list.getItems().setAll("a", "b", "c");
      list.setValue("b");
      ChoiceGroup.keep(list);
      return new VBox(
          new Button("above"),
          new HBox(new Button("left"), row, new Button("right")),
          new HBox(new Button("before"), list, new Button("behind")),
          new Button("below"));
    });
  }

  private ToggleButton choice(String words) {
    ToggleButton button = new ToggleButton(words);
    button.setToggleGroup(group);
    return button;
  }

  private Node focused() {
    return see(() -> stage().getScene().getFocusOwner());
  }

  @Test
  void arrowsGoFromOneToTheNextAndStopAtTheEnds() {
    act(() -> choices.getFirst().requestFocus());
    type(KeyCode.LEFT).type(KeyCode.UP);
    assertThat(focused()).isSameAs(choices.getFirst());
    type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.DOWN);
    assertThat(focused()).isSameAs(choices.getLast());
    type(KeyCode.LEFT);
    assertThat(focused()).isSameAs(choices.get(1));
  }

  @Test
  void oneSeesWhereOneIsAlsoPastTheChosenOneAndNothingIsChosenByTheWay() {
    act(() -> choices.getFirst().requestFocus());
    for (ToggleButton choice : List.of(choices.get(1), choices.get(2))) {
      type(KeyCode.RIGHT);
      assertThat(focused()).isSameAs(choice);
      assertThat(choice.isFocusVisible()).isTrue();
    }
    assertThat(group.getSelectedToggle()).isSameAs(choices.getFirst());
    assertThat(group.getToggles()).containsExactlyInAnyOrderElementsOf(choices);
    type(KeyCode.SPACE);
    assertThat(group.getSelectedToggle()).isSameAs(choices.getLast());
  }

  @Test
  void whatCannotBeChosenIsPassedOver() {
    act(() -> choices.get(1).setDisable(true));
    act(() -> choices.getFirst().requestFocus());
    type(KeyCode.RIGHT);
    assertThat(focused()).isSameAs(choices.getLast());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT", "COMMAND"})
  void anArrowWithAnotherKeyMeansNothingHere(KeyCode with) {
    act(() -> choices.getFirst().requestFocus());
    for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.DOWN)) {
      press(with, arrow).release(arrow, with);
    }
    assertThat(choices).filteredOn(Node::isFocused).isSubsetOf(choices.getFirst());
    assertThat(group.getSelectedToggle()).isSameAs(choices.getFirst());
  }

  @Test
  void sidewaysKeysDoNotLeaveAClosedListNorChangeIt() {
    act(() -> list.requestFocus());
    type(KeyCode.LEFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(focused()).isSameAs(list);
    assertThat(list.getValue()).isEqualTo("b");
    type(KeyCode.DOWN);
    assertThat(list.getValue()).isEqualTo("c");
  }
}
