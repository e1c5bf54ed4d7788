package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.casustafel.files.Obstacle;
import nl.casustafel.files.Unwritten;
import nl.casustafel.log.Logged;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Settings USUAL = Settings.usual(Language.NL);
  private static final String UNREAD =
      "WARN SettingsFile: the settings could not be read; what is usual applies <- ";

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
        new Settings(Language.EN, ThemeChoice.HIGH_CONTRAST, 175, folder.resolve("Onze càsussen"));
    file.write(set);
    assertThat(file.read(Language.NL)).isEqualTo(set);
    file.write(USUAL);
    assertThat(file.read(Language.EN)).isEqualTo(USUAL);
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:*.part");
  }

  @Test
  void aLinkToSettingsElsewhereStaysAndTheyAreWrittenThere() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("ours.properties");
    Path link = Files.createDirectory(folder.resolve("new")).resolve("settings.properties");
    Files.createSymbolicLink(link, elsewhere);
    for (Language language : Language.values()) {
      file.write(USUAL.with(language));
      assertThat(link).isSymbolicLink();
      assertThat(elsewhere).isRegularFile();
      assertThat(file.read(Language.NL)).isEqualTo(USUAL.with(language));
    }
  }

  @Test
  void aValueThatMeansNothingIsAsUsualAndTheOthersCount() throws IOException {
    content(
        "language=fr\ntheme=DARK\ntext-percent=lots\ncase-folder=\\u0000"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(file.read(Language.NL))
        .isEqualTo(new Settings(Language.NL, ThemeChoice.DARK, 100, null));
  }

  @Test
  void noContentWhateverKeepsTheWindowFromOpening(Logged log) throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      content(bytes);
      assertThat(file.read(Language.NL)).isNotNull();
    }
    assertThat(log.lines()).isNotEmpty().allMatch(line -> line.startsWith(UNREAD));
    content("language=\\u00zz".getBytes(StandardCharsets.UTF_8));
    assertThat(file.read(Language.NL)).isEqualTo(USUAL);
    assertThat(log.lines()).containsExactly(UNREAD + "IllegalArgumentException");
  }

  @Test
  void coloursChosenByAnEarlierVersionStay() throws IOException {
    for (String name : List.of("light", "dark", "high_contrast")) {
      content(("theme=" + name).getBytes(StandardCharsets.UTF_8));
      assertThat(file.read(Language.NL).theme().name()).isEqualToIgnoringCase(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language=\\u00zz",
        "language=nl\ntheme=da",
        "text-percent=117",
        "case-folder=\\u0000",
        "a letter to my aunt",
        "theme=dark\nof-a-later-version=yes"
      })
  void settingsThatWereNotUnderstoodAreKeptAsideBeforeOthersAreWritten(String broken, Logged log)
      throws IOException {
    content(broken.getBytes(StandardCharsets.UTF_8));

    file.write(USUAL.with(Language.EN));

    assertThat(file.read(Language.NL)).isEqualTo(USUAL.with(Language.EN));
    assertThat(beside("settings.properties.broken")).hasContent(broken);
    assertThat(log.lines()).containsExactly(keptAs("settings.properties.broken"));
  }

  @Test
  void whatWasKeptAsideEarlierStaysToo(Logged log) throws IOException {
    for (String broken : List.of("first", "second", "third")) {
      content(broken.getBytes(StandardCharsets.UTF_8));
      file.write(USUAL);
    }

    assertThat(beside("settings.properties.broken")).hasContent("first");
    assertThat(beside("settings.properties.broken-2")).hasContent("second");
    assertThat(beside("settings.properties.broken-3")).hasContent("third");
    assertThat(log.lines())
        .containsExactly(
            keptAs("settings.properties.broken"),
            keptAs("settings.properties.broken-2"),
            keptAs("settings.properties.broken-3"));
  }

  @Test
  void bytesThatAreNoTextAreKeptAsideAsTheyAre(Logged log) throws IOException {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 7};
    content(bytes);

    file.write(USUAL);

    assertThat(beside("settings.properties.broken")).hasBinaryContent(bytes);
    assertThat(log.lines()).containsExactly(keptAs("settings.properties.broken"));
  }

  @Test
  void thatSettingsWereKeptAsideIsSaidInTheLog(Logged log) throws IOException {
    content("a letter to my aunt".getBytes(StandardCharsets.UTF_8));
    file.write(USUAL);

    assertThat(log.lines()).containsExactly(keptAs("settings.properties.broken"));
  }

  private String keptAs(String name) {
    return "WARN SettingsFile: the settings from before were not understood and are kept as "
        + beside(name);
  }

  @Test
  void settingsThatAreInOrderAreReplacedWithoutACopy() throws IOException {
    file.write(USUAL);
    file.write(USUAL.with(Language.EN).withCaseFolder(folder));
    file.write(USUAL);

    assertThat(folder.resolve("new"))
        .isDirectoryContaining("glob:**/settings.properties")
        .isDirectoryNotContaining("glob:**.broken*");
  }

  @Test
  void whatCannotBeWrittenIsSaidAndTheFormerSettingsStand() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new SettingsFile(inTheWay).write(USUAL))
        .isInstanceOfSatisfying(
            Unwritten.class, why -> assertThat(why.obstacle()).isEqualTo(Obstacle.NO_FOLDER));
  }

  private Path beside(String name) {
    return folder.resolve("new").resolve(name);
  }

  private void content(byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.write(folder.resolve("new").resolve("settings.properties"), bytes);
  }
}
