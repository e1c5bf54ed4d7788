package nl.casustafel.desktop.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by the formula of WCAG 2.2: 4.5 for text, 3 for the parts of controls and charts. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("-ct-([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Map<String, List<String>> TEXT =
      Map.ofEntries(
          Map.entry(
              "text",
              List.of(
                  "page",
                  "surface",
                  "raised",
                  "surface-quiet",
                  "accent-soft",
                  "attention-soft",
                  "danger-soft",
                  "good-soft")),
          Map.entry("text-quiet", List.of("page", "surface", "raised", "surface-quiet")),
          Map.entry("accent-strong", List.of("page", "surface", "raised", "accent-soft")),
          Map.entry("on-accent", List.of("accent", "accent-hover")),
          Map.entry("on-danger", List.of("danger", "danger-hover")),
          Map.entry("good", List.of("page", "surface", "good-soft")),
          Map.entry("attention", List.of("page", "surface", "attention-soft")),
          Map.entry("danger-strong", List.of("page", "surface", "raised", "danger-soft")));
  private static final Map<String, List<String>> SHAPES =
      Map.ofEntries(
          Map.entry(
              "control-line",
              List.of(
                  "page",
                  "surface",
                  "raised",
                  "surface-quiet",
                  "accent-soft",
                  "attention-soft",
                  "danger-soft",
                  "good-soft")),
          Map.entry("focus", List.of("page", "surface", "raised")),
          Map.entry("accent", List.of("surface")),
          Map.entry("bar", List.of("surface", "track")),
          Map.entry("good", List.of("track")),
          Map.entry("danger", List.of("surface")),
          Map.entry("agree-1", List.of("surface")),
          Map.entry("agree-2", List.of("surface")),
          Map.entry("agree-3", List.of("surface")),
          Map.entry("agree-4", List.of("surface")),
          Map.entry("agree-5", List.of("surface")),
          Map.entry("agree-unknown", List.of("surface")),
          Map.entry("level-1", List.of("surface")),
          Map.entry("level-2", List.of("surface")),
          Map.entry("level-3", List.of("surface")),
          Map.entry("level-4", List.of("surface")));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextStandsOutFromWhatItIsWrittenOn(Theme theme) {
    assertThat(tooFaint(colours(theme), TEXT, 4.5)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyControlAndBarStandsOutFromWhatLiesBehind(Theme theme) {
    assertThat(tooFaint(colours(theme), SHAPES, 3)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyThemeNamesTheSameColours(Theme theme) {
    assertThat(colours(theme)).containsOnlyKeys(colours(Theme.LIGHT).keySet());
  }

  @Test
  void theFormulaGivesTheKnownRatios() {
    assertThat(ratio("#ffffff", "#000000")).isEqualTo(21);
    assertThat(ratio("#777777", "#ffffff")).isBetween(4.47, 4.48);
  }

  private static List<String> tooFaint(
      Map<String, String> colours, Map<String, List<String>> pairs, double least) {
    List<String> faint = new ArrayList<>();
    pairs.forEach((front, backs) ->
        backs.forEach(back -> {
          double ratio = ratio(colours.get(front), colours.get(back));
          if (ratio < least) {
            faint.add("%s on %s: %.2f".formatted(front, back, ratio));
          }
        }));
    return faint;
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours(Theme theme) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(read(theme.colours()));
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  private static String read(String name) {
    try (InputStream in = ContrastTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
