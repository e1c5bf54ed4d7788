package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest extends WindowTest {
  private static final String LINK = "http://192.168.1.20:8080/?code=7QH4RX";
  // A finder: the three squares by which a reader finds the code.
  private static final List<String> FINDER =
      List.of("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");
  private static final int EDGE = 4;
  // Version 4 of the standard, 33 dots, with its edges.
  private static final int DOTS = 33 + 2 * EDGE;

  private QrCode code(double side, Theme theme) {
    QrCode code = see(() -> new QrCode("The way in"));
    show(
        () -> {
          code.show(LINK);
          code.setMaxSize(side, side);
          return new StackPane(code);
        },
        new Look(theme, 100));
    return code;
  }

  private Image painted(QrCode code) {
    return see(() -> code.snapshot(new SnapshotParameters(), null));
  }

  /** The dots as lines of # and ., read in the middle of each dot. */
  private static List<String> dots(Image image, int dot, int margin) {
    int count = ((int) image.getWidth() - 2 * margin) / dot;
    return IntStream.range(0, count)
        .mapToObj(y -> line(image, margin + y * dot + dot / 2, dot, margin, count))
        .toList();
  }

  private static String line(Image image, int y, int dot, int margin, int count) {
    StringBuilder line = new StringBuilder();
    for (int x = 0; x < count; x++) {
      Color colour = image.getPixelReader().getColor(margin + x * dot + dot / 2, y);
      line.append(colour.equals(Color.BLACK) ? '#' : '.');
    }
    return line.toString();
  }

  private static List<String> part(List<String> dots, int left, int top) {
    return dots.subList(top, top + 7).stream().map(line -> line.substring(left, left + 7)).toList();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void isBlackOnWhiteInEveryThemeWithTheThreeSquaresThatReadersLookFor(Theme theme) {
    QrCode code = code(DOTS * 6, theme);

    List<String> dots = dots(painted(code), 6, 0);

    assertThat(dots).hasSize(DOTS);
    assertThat(part(dots, EDGE, EDGE)).isEqualTo(FINDER);
    assertThat(part(dots, DOTS - EDGE - 7, EDGE)).isEqualTo(FINDER);
    assertThat(part(dots, EDGE, DOTS - EDGE - 7)).isEqualTo(FINDER);
  }

  @Test
  void holdsTheDotsOfTheCodeWithAWhiteEdgeOfFourDots() {
    List<String> dots = dots(painted(code(DOTS * 5, Theme.DARK)), 5, 0);

    var expected =
        io.nayuki.qrcodegen.QrCode.encodeText(LINK, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
    assertThat(dots)
        .isEqualTo(
            IntStream.range(-EDGE, expected.size + EDGE)
                .mapToObj(y ->
                    IntStream.range(-EDGE, expected.size + EDGE)
                        .mapToObj(x -> expected.getModule(x, y) ? "#" : ".")
                        .reduce("", String::concat))
                .toList());
    assertThat(dots.subList(0, EDGE)).containsOnly(".".repeat(DOTS));
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 50, 111, 200, 333, 700})
  void everyDotIsAsLargeAsTheOthersInAnyRoom(int room) {
    QrCode code = code(room, Theme.LIGHT);

    int dot = room / DOTS;
    ImageView picture = (ImageView) code.lookup(".image-view");
    double side = see(picture::getFitWidth);
    assertThat(side).isEqualTo((double) DOTS * dot).isLessThanOrEqualTo(room);
    assertThat(see(picture::getLayoutX)).isEqualTo((double) Math.round((room - side) / 2));
    Image image = see(() -> picture.snapshot(new SnapshotParameters(), null));
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        Color colour = image.getPixelReader().getColor(x, y);
        Color ofDot = image.getPixelReader().getColor(x / dot * dot, y / dot * dot);
        assertThat(colour).isEqualTo(ofDot).isIn(Color.BLACK, Color.WHITE);
      }
    }
  }

  @Test
  void keepsOutOfTheBorderItIsGiven() {
    QrCode code = code(DOTS * 4 + 20, Theme.LIGHT);
    act(() -> code.setPadding(new Insets(10)));

    assertThat(part(dots(painted(code), 4, 10), EDGE, EDGE)).isEqualTo(FINDER);
  }

  @Test
  void anotherTextTakesThePlaceOfTheFirst() {
    QrCode code = code(DOTS * 4, Theme.LIGHT);
    Image first = painted(code);

    act(() -> code.show("http://192.168.1.20:8080/?code=C9FGHJ"));

    Image second = painted(code);
    assertThat(code.text()).endsWith("C9FGHJ");
    assertThat(dots(second, 4, 0)).isNotEqualTo(dots(first, 4, 0));
  }

  @Test
  void saysWhereItLeadsToThoseWhoCannotSeeIt() {
    QrCode code = code(200, Theme.LIGHT);

    assertThat(code.getAccessibleText()).isEqualTo("The way in");
    assertThat(code.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
  }
}
