package nl.casustafel.desktop.kit.look;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/**
 * How windows look: colours, and size of text with which everything grows.
 *
 * @param textPercent one of {@link #TEXT_PERCENTS}; another is taken for the nearest
 */
public record Look(Theme theme, int textPercent) {
  public static final List<Integer> TEXT_PERCENTS = List.of(100, 125, 150, 175, 200);
  public static final Look USUAL = new Look(Theme.LIGHT, 100);

  private static final int STEP = 25;

  public Look {
    textPercent = STEP * Math.round((float) Math.clamp(textPercent, 100, 200) / STEP);
  }

  /** Loads the fonts that come with the application; once, before the first scene. */
  public static void loadFonts() {
    Fonts.load();
  }

  /**
   * Dresses a scene; its popups follow.
   *
   * @param featureSheets addresses of stylesheets that come behind those of the kit
   */
  public void dress(Scene scene, List<String> featureSheets) {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(theme.colours()));
    sheets.add(sheet("controls.css"));
    sheets.add(sheet("kit.css"));
    sheets.add(sheet("text-" + textPercent + ".css"));
    sheets.addAll(featureSheets);
    scene.setUserAgentStylesheet(theme.base());
    scene.getStylesheets().setAll(sheets);
    ObservableList<String> looks = scene.getRoot().getStyleClass();
    for (Theme other : Theme.values()) {
      looks.remove(other.styleClass());
    }
    looks.add(theme.styleClass());
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("no stylesheet " + name);
    }
    return url.toExternalForm();
  }
}
