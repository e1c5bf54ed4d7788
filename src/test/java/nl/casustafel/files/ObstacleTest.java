package nl.casustafel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {
  @TempDir Path folder;

  @Test
  void aFullDiskIsKnownInEveryLanguageOfTheSystem() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mounts("-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()));
    try {
      Path file = disk.resolve("report.pdf");
      assertThat(Obstacle.of(dutch(), file, 10_000)).isEqualTo(Obstacle.OTHER);
      assertThat(Obstacle.of(dutch(), file, 2_000_000)).isEqualTo(Obstacle.DISK_FULL);
      Files.write(disk.resolve("fill"), new byte[1024 * 1020]);
      assertThat(Obstacle.of(dutch(), file, 0)).isEqualTo(Obstacle.DISK_FULL);
      mounts("-o", "remount,ro", disk.toString());
      assertThat(Obstacle.of(new FileSystemException("x", null, "Alleen-lezen"), file, 0))
          .isEqualTo(Obstacle.READ_ONLY_MEDIUM);
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aPartOfADiskThatIsThereForReadingOnlyIsAMediumThatNobodyWrites() throws Exception {
    Path part = Files.createDirectory(folder.resolve("part"));
    assumeTrue(mounts("-o", "bind", part.toString(), part.toString()));
    try {
      assumeTrue(mounts("-o", "remount,ro,bind", part.toString()));
      for (Path file : List.of(part.resolve("r.pdf"), part.resolve("none").resolve("r.pdf"))) {
        assertThat(Obstacle.of(dutch(), file, 0)).isEqualTo(Obstacle.READ_ONLY_MEDIUM);
        assertThat(Obstacle.of(new AccessDeniedException("x"), file, 0))
            .isEqualTo(Obstacle.READ_ONLY_MEDIUM);
      }
    } finally {
      run("umount", part.toString());
    }
  }

  @Test
  void aDiskWithoutAPlaceForOneMoreFileIsFullThoughItHasRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mounts("-t", "tmpfs", "-o", "size=1m,nr_inodes=3", "tmpfs", disk.toString()));
    try {
      Files.createFile(disk.resolve("one"));
      Files.createFile(disk.resolve("two"));
      assertThat(Obstacle.of(dutch(), disk.resolve("report.pdf"), 10))
          .isEqualTo(Obstacle.DISK_FULL);
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aFileThatIsHeldByAnotherIsInUseWhateverTheSystemSays() throws IOException {
    Path file = Files.writeString(folder.resolve("report.pdf"), "read just now");
    try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE)) {
      held.lock();
      assertThat(Obstacle.of(new FileSystemException("x", null, "in gebruik"), file, 0))
          .isEqualTo(Obstacle.IN_USE);
    }
    assertThat(Obstacle.of(new FileSystemException("x", null, "in gebruik"), file, 0))
        .isEqualTo(Obstacle.OTHER);
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("trial"));
  }

  @Test
  void theTypeOfAFailureIsEnoughWhereItSaysWhatIsWrong() {
    Path file = folder.resolve("report.pdf");
    assertThat(Obstacle.of(new AccessDeniedException("x"), file, 0))
        .isEqualTo(Obstacle.NOT_ALLOWED);
    assertThat(Obstacle.of(new NoSuchFileException("x"), file, 0)).isEqualTo(Obstacle.NO_FOLDER);
    assertThat(Obstacle.of(new InvalidPathException("a?b", "?"), file, 0))
        .isEqualTo(Obstacle.BAD_NAME);
    assertThat(Obstacle.of(new IllegalStateException(new AccessDeniedException("x")), file, 0))
        .isEqualTo(Obstacle.NOT_ALLOWED);
  }

  @Test
  void aFolderThatIsNotThereAndANameThatIsTooLongAreFoundByLooking() {
    assertThat(Obstacle.of(dutch(), folder.resolve("none").resolve("x.pdf"), 0))
        .isEqualTo(Obstacle.NO_FOLDER);
    assertThat(Obstacle.of(dutch(), folder.resolve("é".repeat(128) + ".pdf"), 0))
        .isEqualTo(Obstacle.BAD_NAME);
  }

  private static IOException dutch() {
    return new IOException("Geen ruimte meer over op apparaat");
  }

  private static boolean mounts(String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = "mount";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(command);
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }
}
