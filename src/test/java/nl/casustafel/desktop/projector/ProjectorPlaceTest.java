package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where the projector opens beside the console. */
class ProjectorPlaceTest {

  @Test
  void withOneDisplayItLeavesTheFootOfTheConsoleAndTheButtonsOfDialogsFree() {
    Rectangle2D laptop = new Rectangle2D(0, 0, 1366, 768);
    assertThat(ProjectorStage.free(laptop)).isEqualTo(new Rectangle2D(792, 61, 574, 323));
    Rectangle2D left = new Rectangle2D(-1920, 100, 1920, 1080);
    assertThat(ProjectorStage.free(left)).isEqualTo(new Rectangle2D(-807, 186, 807, 454));
  }
}
