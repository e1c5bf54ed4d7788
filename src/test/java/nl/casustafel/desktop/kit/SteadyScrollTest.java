package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pane that scrolls, while what is in it grows and shrinks. */
class SteadyScrollTest extends WindowTest {
  private static final Offset<Double> HAIR = within(1.0);

  private final Region above = room(300);
  private final Region more = room(0);
  private final Region field = room(200);
  private final Region below = room(900);
  private Button chosen;
  private ScrollPane pane;

  private static Region room(double height) {
    Region room = new Region();
    resize(room, height);
    return room;
  }

  private static void resize(Region room, double height) {
    room.setMinHeight(height);
    room.setPrefHeight(height);
    room.setMaxHeight(height);
  }

  @BeforeEach
  void open() {
    show(() -> {
      chosen = new Button("Chosen");
      pane = new ScrollPane(new VBox(above, chosen, more, field, below));
      pane.setFitToWidth(true);
      pane.setMaxHeight(600);
      SteadyScroll.keep(pane);
      return new StackPane(pane);
    });
    field.setFocusTraversable(true);
  }

  private double y(Node node) {
    return see(() -> node.localToScene(0, 0).getY());
  }

  private double bottom(Node node) {
    return see(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
  }

  private void scrolledTo(double share) {
    act(() -> pane.setVvalue(share));
  }

  @Test
  void whatOneChoseStaysUnderTheEyeWhenMoreFieldsOpenBelowIt() {
    act(() -> chosen.requestFocus());
    scrolledTo(0.3);
    double before = y(chosen);
    act(() -> resize(more, 250));
    assertThat(y(chosen)).isCloseTo(before, HAIR);
    act(() -> resize(more, 0));
    assertThat(y(chosen)).isCloseTo(before, HAIR);
  }

  @Test
  void whatOneChoseStaysWhenSomethingAppearsAboveIt() {
    act(() -> chosen.requestFocus());
    scrolledTo(0.3);
    double before = y(chosen);
    act(() -> resize(above, 420));
    assertThat(y(chosen)).isCloseTo(before, HAIR);
  }

  @Test
  void withoutTheKeyboardWhatStandsAtTheTopStays() {
    act(() -> pane.requestFocus());
    scrolledTo(1);
    double before = y(below);
    act(() -> resize(more, 250));
    assertThat(y(below)).isCloseTo(before, HAIR);
  }

  @Test
  void atTheBeginningOfAPageWhatAppearsThereIsSeen() {
    act(() -> pane.requestFocus());
    act(() -> resize(above, 420));
    assertThat(see(pane::getVvalue)).isZero();
  }

  @Test
  void aFieldThatGrowsWhileOneTypesInItStaysInSightWholly() {
    act(() -> resize(below, 0));
    act(() -> resize(above, 1_000));
    act(() -> field.requestFocus());
    scrolledTo(1);
    double before = bottom(field);
    act(() -> resize(field, 260));
    assertThat(bottom(field)).isCloseTo(before, HAIR);
  }
}
