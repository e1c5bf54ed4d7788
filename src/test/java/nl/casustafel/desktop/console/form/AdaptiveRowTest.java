package nl.casustafel.desktop.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class AdaptiveRowTest {
  private final Region first = region(200, 40);
  private final Region second = region(100, 20);

  private static Region region(double width, double height) {
    Region region = new Region();
    region.setPrefSize(width, height);
    region.setMaxWidth(Double.MAX_VALUE);
    return region;
  }

  private static Bounds laidOut(AdaptiveRow row, double width, Region part) {
    row.resize(width, row.prefHeight(width));
    row.layout();
    return part.getBoundsInParent();
  }

  @Test
  void fieldsStandSideBySideAndTheFirstTakesTheRest() {
    AdaptiveRow row = AdaptiveRow.fields(first, second);
    assertThat(laidOut(row, 500, first)).isEqualTo(new BoundingBox(0, 0, 384, 40));
    assertThat(laidOut(row, 500, second)).isEqualTo(new BoundingBox(400, 0, 100, 20));
    assertThat(row.prefHeight(500)).isEqualTo(40);
  }

  @Test
  void endsAreCentredOnTheLine() {
    AdaptiveRow row = AdaptiveRow.ends(first, second);
    assertThat(laidOut(row, 500, second)).isEqualTo(new BoundingBox(400, 10, 100, 20));
  }

  @Test
  void whatDoesNotFitSideBySideStandsBelowAtFullWidth() {
    AdaptiveRow row = AdaptiveRow.fields(first, second);
    assertThat(laidOut(row, 300, first)).isEqualTo(new BoundingBox(0, 0, 300, 40));
    assertThat(laidOut(row, 300, second)).isEqualTo(new BoundingBox(0, 50, 300, 20));
    assertThat(row.prefHeight(300)).isEqualTo(70);
  }

  @Test
  void whatIsLeftOutTakesNoRoom() {
    AdaptiveRow row = AdaptiveRow.fields(first, second);
    second.setManaged(false);
    assertThat(laidOut(row, 300, first)).isEqualTo(new BoundingBox(0, 0, 300, 40));
    assertThat(row.prefHeight(300)).isEqualTo(40);
  }
}
