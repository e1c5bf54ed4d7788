package nl.casustafel.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of all windows: theme and size of text.
 *
 * @param textPercent 100 to 200
 */
public record Look(Theme theme, int textPercent) {

  public static final Look USUAL = new Look(Theme.LIGHT, 100);

  private static final double FONT_SIZE = 15;
  private static final List<String> FONTS =
      List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");
  private static final List<String> SHEETS = List.of("colours.css", "kit.css");

  public Look {
    textPercent = Math.clamp(textPercent, 100, 200);
  }

  /** Loads the fonts that come with the application; once, before the first scene. */
  public static void loadFonts() {
    for (String file : FONTS) {
      try (InputStream font = Look.class.getResourceAsStream("/nl/casustafel/fonts/" + file)) {
        Font.loadFont(Objects.requireNonNull(font, file), FONT_SIZE);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  /** Dresses a scene; the sheets of its features come behind those of the kit. */
  public void dress(Scene scene, List<String> featureSheets) {
    Application.setUserAgentStylesheet(theme.base());
    List<String> sheets =
        SHEETS.stream().map(name -> Look.class.getResource(name).toExternalForm()).toList();
    scene.getStylesheets().setAll(sheets);
    scene.getStylesheets().addAll(featureSheets);
    dress(scene.getRoot());
  }

  /** Sets theme and size of text on a root. */
  public void dress(Parent root) {
    for (Theme other : Theme.values()) {
      root.getStyleClass().remove(other.styleClass());
    }
    root.getStyleClass().add(theme.styleClass());
    root.setStyle("-fx-font-size: " + FONT_SIZE * textPercent / 100 + "px;");
  }
}
