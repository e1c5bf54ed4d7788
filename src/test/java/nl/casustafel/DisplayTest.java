package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

  @Test
  void linuxWithoutADisplayNamedHasNone() {
    assertThat(Display.isPresent("Linux", "", Map.of())).isFalse();
    assertThat(Display.isPresent("Linux", "", Map.of("DISPLAY", " "))).isFalse();
  }

  @Test
  void linuxWithADisplayNamedHasOne() {
    assertThat(Display.isPresent("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Display.isPresent("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
  }

  @Test
  void otherSystemsAndTheHeadlessPlatformNeedNoName() {
    assertThat(Display.isPresent("Windows 11", "", Map.of())).isTrue();
    assertThat(Display.isPresent("Mac OS X", "", Map.of())).isTrue();
    assertThat(Display.isPresent("Linux", "Headless", Map.of())).isTrue();
  }
}
