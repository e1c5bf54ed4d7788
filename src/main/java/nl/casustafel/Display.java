package nl.casustafel;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be opened here. */
final class Display {
  private Display() {}

  static boolean isPresent() {
    return isPresent(
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        System.getenv());
  }

  /** On Linux a display is named in the environment; other systems have one as a rule. */
  static boolean isPresent(String system, String platform, Map<String, String> environment) {
    if (platform.equalsIgnoreCase("headless")
        || !system.toLowerCase(Locale.ROOT).contains("linux")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
