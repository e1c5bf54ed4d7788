package nl.casustafel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path elsewhere;

  @BeforeEach
  void anotherFolder() throws IOException {
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
  }

  @Test
  void aLinkStaysAndTheFileThatItLeadsToIsWritten() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("file.pdf"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("elsewhere/file.pdf"));
    Path toLink = Files.createSymbolicLink(folder.resolve("two"), link);

    WholeFile.write(toLink, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(toLink).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(elsewhere).isDirectoryContaining(file::equals);
    assertThat(elsewhere.toFile().list()).containsExactly(file.getFileName().toString());
  }

  @Test
  void aLinkToWhatIsNotThereYetIsWhereTheFileIsMadeUnlessOnlyANewFileWillDo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere/file.pdf"));

    assertThatThrownBy(() -> WholeFile.writeNew(link, NEW)).isInstanceOf(Unwritten.class);
    assertThat(elsewhere).isEmptyDirectory();
    WholeFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(elsewhere.resolve("file.pdf")).hasContent("new");
  }

  @Test
  void aDatabaseAndItsLogAreNotWrittenOverAlsoThroughALink() throws IOException {
    Path log = elsewhere.resolve("casustafel.db-wal");
    Files.write(log, new byte[] {0x37, 0x7F, 0x06, (byte) 0x82, 0, 0, 0, 0});
    Path database = elsewhere.resolve("casustafel.db");
    Files.writeString(database, "SQLite format 3\0 and all that was ever done");
    Path link = Files.createSymbolicLink(folder.resolve("report.pdf"), database);
    for (Path file : new Path[] {log, database, link}) {
      byte[] before = Files.readAllBytes(file);
      assertThatThrownBy(() -> WholeFile.mayBe(file)).isInstanceOf(Unwritten.class);
      assertThatThrownBy(() -> WholeFile.write(file, NEW))
          .isInstanceOfSatisfying(
              Unwritten.class,
              refused ->
                  assertThat(refused.words(new Texts(Language.EN)))
                      .startsWith(file.getFileName() + " is a database"));
      assertThat(file).hasBinaryContent(before);
    }
    assertThat(link).isSymbolicLink();
  }

  @Test
  void whatIsNoFileIsRefusedInWordsAndStays() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path toPipe = Files.createSymbolicLink(folder.resolve("to-pipe"), pipe);
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));

    for (Path place : new Path[] {pipe, toPipe, round}) {
      assertThatThrownBy(() -> WholeFile.mayBe(place)).isInstanceOf(Unwritten.class);
      assertThatThrownBy(() -> WholeFile.write(place, NEW))
          .isInstanceOfSatisfying(
              Unwritten.class,
              why ->
                  assertThat(why.words(new Texts(Language.EN)))
                      .isEqualTo(
                          place.getFileName()
                              + " is not an ordinary file but, for example, a folder or a device."
                              + " Nothing was written to it. Choose another name."));
    }
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(toPipe).isSymbolicLink();
    assertThat(round).isSymbolicLink();
  }
}
