package nl.casustafel.desktop.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import nl.casustafel.log.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);
  private static final WindowPlace USUAL = new WindowPlace(240, 90, 1440, 900, false);

  @TempDir Path folder;

  @Test
  void theWindowOpensWhereItWasTheLastTime() {
    Path file = folder.resolve("window");
    WindowPlace last = new WindowPlace(100, 80, 1200, 700, true);
    last.write(file);

    assertThat(WindowPlace.read(file, SCREEN)).isEqualTo(last);
  }

  @Test
  void theFirstTimeItIsInTheMiddle() {
    assertThat(WindowPlace.read(folder.resolve("none"), SCREEN)).isEqualTo(USUAL);
  }

  @Test
  void onASmallScreenItLeavesALittleRoom() {
    assertThat(WindowPlace.usual(new Rectangle2D(0, 0, 1000, 800)))
        .isEqualTo(new WindowPlace(50, 40, 900, 720, false));
  }

  @Test
  void aWindowMayBecomeAsSmallAsTheScreenIs() {
    // 1280 × 720 shown at 200 %
    Rectangle2D small = new Rectangle2D(0, 0, 640, 360);

    assertThat(WindowPlace.least(SCREEN)).isEqualTo(new Dimension2D(640, 480));
    assertThat(WindowPlace.least(small)).isEqualTo(new Dimension2D(576, 324));
    assertThat(WindowPlace.usual(small).height()).isEqualTo(WindowPlace.least(small).getHeight());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rubbish",
        "1 2 3",
        "NaN 0 800 600 false",
        "5000 0 800 600 false",
        "0 0 8000 600 false",
        "0 0 20 600 false"
      })
  void aPlaceThatMakesNoSenseOrIsOffTheScreenIsForgotten(String line) throws Exception {
    Path file = Files.writeString(folder.resolve("window"), line);

    assertThat(WindowPlace.read(file, SCREEN)).isEqualTo(USUAL);
  }

  @Test
  @Logs(
      "WARN KeptLine: what was chosen could not be kept for the next time: NO_FOLDER <- NoSuchFileException")
  void aFolderThatCannotBeWrittenIsNoReasonToFail() {
    USUAL.write(folder.resolve("no-such-folder/window"));

    assertThat(folder.resolve("no-such-folder")).doesNotExist();
  }
}
