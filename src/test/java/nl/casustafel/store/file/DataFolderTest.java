package nl.casustafel.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private static Path usual(Map<String, String> properties, Map<String, String> variables) {
    return DataFolder.usual(properties::get, variables::get).path();
  }

  private static Map<String, String> on(String system) {
    return Map.of("os.name", system, "user.home", "/home/zoe");
  }

  @Test
  void itIsTheUsualFolderOfEachPlatform() {
    assertThat(usual(on("Linux"), Map.of()))
        .isEqualTo(Path.of("/home/zoe/.local/share/casustafel"));
    assertThat(usual(on("Linux"), Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/casustafel"));
    assertThat(usual(on("Mac OS X"), Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/home/zoe/Library/Application Support/Casustafel"));
    assertThat(usual(on("Windows 11"), Map.of("APPDATA", "/appdata")))
        .isEqualTo(Path.of("/appdata/Casustafel"));
    assertThat(usual(on("Windows 11"), Map.of()))
        .isEqualTo(Path.of("/home/zoe/AppData/Roaming/Casustafel"));
  }

  @Test
  void anotherFolderIsChosenByPropertyOrElseByVariable() {
    Map<String, String> variable = Map.of("CASUSTAFEL_DATA", "/by-variable", "XDG_DATA_HOME", "/d");
    assertThat(usual(on("Linux"), variable)).isEqualTo(Path.of("/by-variable"));
    assertThat(usual(Map.of("casustafel.data", "/by-property"), variable))
        .isEqualTo(Path.of("/by-property"));
    assertThat(usual(Map.of("os.name", "Linux", "casustafel.data", " "), variable))
        .isEqualTo(Path.of("/by-variable"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIsMadeForItsOwnerAlone(@TempDir Path temporary) throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("a/b"));
    folder.create();
    folder.create();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
  }

  @Test
  void theDatabaseAndItsBackupsLieInIt() {
    DataFolder folder = new DataFolder(Path.of("x"));
    assertThat(folder.database()).isEqualTo(Path.of("x/casustafel.db"));
    assertThat(folder.backups()).isEqualTo(Path.of("x/backups"));
  }
}
