package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.casustafel.files.OwnFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from others what earlier editions let them read: our own files, and a folder that holds
 * nothing else. What belongs to somebody else stays as it is.
 */
public record Tightening(DataFolder folder) {
  private static final Logger LOG = LoggerFactory.getLogger(Tightening.class);
  private static final Pattern OURS =
      Pattern.compile(
          "casustafel[-.].*|(settings|typed)\\.properties.*|window\\.txt|projector\\.txt"
              + "|voting-(address|closing)\\.txt");
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  /** That it fails stops nobody. */
  public void carryOut() {
    try {
      boolean alone = onlyOurs(folder.path());
      if (Files.isDirectory(folder.backups(), LinkOption.NOFOLLOW_LINKS)
          && onlyOurs(folder.backups())) {
        tighten(folder.backups());
      }
      if (alone) {
        tighten(folder.path());
      }
    } catch (IOException e) {
      LOG.warn("others may still read what earlier editions made", e);
    }
  }

  // Tightens ours on the way.
  private boolean onlyOurs(Path place) throws IOException {
    boolean only = true;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(place)) {
      for (Path each : all) {
        if (isOurs(each)) {
          tighten(each);
        } else {
          only &= each.equals(folder.backups()) || each.equals(folder.path().resolve("library"));
        }
      }
    }
    return only;
  }

  private static boolean isOurs(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && OURS.matcher(file.getFileName().toString()).matches();
  }

  private static void tighten(Path file) throws IOException {
    if (!OwnFile.isPosix(file)) {
      return;
    }
    Set<PosixFilePermission> now = EnumSet.noneOf(PosixFilePermission.class);
    now.addAll(Files.getPosixFilePermissions(file));
    if (now.removeAll(OF_OTHERS)) {
      Files.setPosixFilePermissions(file, now);
    }
  }
}
