package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import org.junit.jupiter.api.Test;

class EvenColumnsTest extends WindowTest {
  private static final String LONG = "Records are summarised for doctors. ".repeat(12);

  private List<Bounds> arrange(Look look, double narrowest, String... cards) {
    EvenColumns columns = new EvenColumns(narrowest, 4);
    show(
        () -> {
          columns.show(Stream.of(cards).map(Paragraph::new).toList());
          return new StackPane(columns);
        },
        look);
    return see(() ->
        columns.getChildren().stream()
            .filter(Paragraph.class::isInstance)
            .map(node -> node.getBoundsInParent())
            .toList());
  }

  @Test
  void cardsOfARowAreEquallyWideAndHigh() {
    List<Bounds> cards = arrange(Look.USUAL, 10, "a", LONG, "c", "d");

    assertThat(cards).extracting(Bounds::getMinY).containsOnly(0.0);
    assertThat(cards.stream().map(Bounds::getWidth).distinct()).hasSize(1);
    assertThat(cards.stream().map(Bounds::getHeight).distinct()).hasSize(1);
    assertThat(cards.getFirst().getHeight()).isGreaterThan(60);
  }

  @Test
  void whereThereIsNoRoomForAllTheyGoOnBelow() {
    List<Bounds> cards = arrange(Look.USUAL, 28, "a", "b", "c");

    assertThat(cards.get(1).getMinX()).isGreaterThan(cards.get(0).getMaxX());
    assertThat(cards.get(2).getMinX()).isEqualTo(cards.get(0).getMinX());
    assertThat(cards.get(2).getMinY()).isGreaterThan(cards.get(0).getMaxY());
  }

  @Test
  void largerTextLeadsToFewerColumns() {
    List<Bounds> cards = arrange(new Look(Theme.LIGHT, 200), 28, "a", "b", "c");

    assertThat(cards.stream().map(Bounds::getMinX).distinct()).hasSize(1);
    assertThat(cards.stream().map(Bounds::getMinY).distinct()).hasSize(3);
  }

  @Test
  void moreRoomThanForTheMostColumnsMakesThemWider() {
    List<Bounds> cards = arrange(Look.USUAL, 5, "a", "b", "c", "d", "e");

    assertThat(cards.get(3).getMaxX()).isBetween(970.0, 980.0);
    assertThat(cards.get(4).getMinX()).isZero();
  }
}
