package nl.casustafel.desktop.kit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentedChoiceTest extends WindowTest {
  private final List<String> told = new ArrayList<>();
  private SegmentedChoice<String> choice;

  @BeforeEach
  void showChoice() {
    choice =
        show(() -> new SegmentedChoice<>("Outcome", List.of("holds", "in part", "not"), w -> w));
    act(() -> choice.onChosen(told::add));
  }

  @Test
  void nothingIsChosenAtFirst() {
    assertThat(choice.chosen()).isNull();
  }

  @Test
  void whatIsClickedIsChosenAndTold() {
    clickOn("in part");

    assertThat(choice.chosen()).isEqualTo("in part");
    assertThat(told).containsExactly("in part");
  }

  @Test
  void clickingItAgainKeepsItAndTellsNobody() {
    clickOn("in part").clickOn("in part");

    assertThat(choice.chosen()).isEqualTo("in part");
    assertThat(told).containsExactly("in part");
  }

  @Test
  void arrowsAndSpaceChooseWithoutAPointer() {
    act(() -> choice.getChildren().getFirst().requestFocus());
    type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.SPACE);

    assertThat(told).containsExactly("not");
  }

  @Test
  void whatIsShownFromOutsideIsNotTold() {
    act(() -> choice.choose("holds"));
    assertThat(choice.chosen()).isEqualTo("holds");

    act(() -> choice.choose(null));
    assertThat(choice.chosen()).isNull();
    assertThat(told).isEmpty();
  }

  @Test
  void everySegmentSaysWhatIsChosen() {
    Accessibility.check(choice);
    assertThat(choice.getChildren().getFirst().getAccessibleText()).isEqualTo("Outcome: holds");
  }

  @Test
  void whereItIsNarrowSegmentsStandBelowEachOtherAndAreReadWholly() {
    show(() -> {
      choice.setMaxWidth(choice.minWidth(-1) + 20);
      return new StackPane(new VBox(choice));
    });
    List<Double> left = see(() -> choice.getChildren().stream().map(Node::getLayoutX).toList());
    assertThat(left).containsOnly(0.0);
    List<Double> tops = see(() -> choice.getChildren().stream().map(Node::getLayoutY).toList());
    assertThat(tops).isSorted().doesNotHaveDuplicates();
    Accessibility.checkNothingCut(choice);
  }
}
