package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;

/** Databases that opened, for tests. */
final class Opened {
  private Opened() {}

  static Database in(Path folder) {
    return in(folder, Samples.CLOCK);
  }

  static Database in(Path folder, Clock clock) {
    OpenResult result = Database.open(new DataFolder(folder), clock);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }
}
