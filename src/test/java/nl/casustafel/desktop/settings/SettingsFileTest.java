package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.casustafel.desktop.kit.Look;
import nl.casustafel.desktop.kit.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  private static final Settings USUAL = Settings.usual(Language.NL);

  @TempDir private Path folder;
  private SettingsFile file;

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    file = new SettingsFile(folder.resolve("new"));
  }

  @Test
  void withoutAFileTheUsualApplies() {
    assertThat(file.read(Language.NL)).isEqualTo(USUAL);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Settings set =
        new Settings(
            Language.EN, new Look(Theme.HIGH_CONTRAST, 175), folder.resolve("Onze càsussen"));
    file.write(set);
    assertThat(file.read(Language.NL)).isEqualTo(set);
    file.write(USUAL);
    assertThat(file.read(Language.EN)).isEqualTo(USUAL);
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:*.part");
  }

  @Test
  void aValueThatMeansNothingIsAsUsualAndTheOthersCount() throws IOException {
    content(
        "language=fr\ntheme=DARK\ntext-percent=lots\ncase-folder=\\u0000"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(file.read(Language.NL))
        .isEqualTo(new Settings(Language.NL, new Look(Theme.DARK, 100), null));
  }

  @Test
  void noContentWhateverKeepsTheWindowFromOpening() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      content(bytes);
      assertThat(file.read(Language.NL)).isNotNull();
    }
    content("language=\\u00zz".getBytes(StandardCharsets.UTF_8));
    assertThat(file.read(Language.NL)).isEqualTo(USUAL);
  }

  @Test
  void whatCannotBeWrittenIsSaidAndTheFormerSettingsStand() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new SettingsFile(inTheWay).write(USUAL))
        .isInstanceOf(IOException.class);
  }

  private void content(byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.write(folder.resolve("new").resolve("settings.properties"), bytes);
  }
}
