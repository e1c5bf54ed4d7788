package nl.casustafel.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.store.file.DataFolder;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Starts programs that are to be killed, such as {@link KillDriver}, quickly: from one archive with
 * what Java learnt of the classes in a rehearsal, and with SQLite's library unpacked once for all.
 */
final class Drivers {
  private static final Pattern OWN_CLASSES = Pattern.compile(".*[/\\\\](test-)?classes");

  private static final Pattern NEEDED =
      Pattern.compile("nl/casustafel/(store|record|workshop|voting|guide|casefile|files|text)/");

  private final Path folder;
  private final Class<?> program;
  private final String classPath;
  private int started;

  Drivers(Path folder, Class<?> program) throws IOException, InterruptedException {
    this.folder = folder;
    this.program = program;
    this.classPath = classPath();
    unpackSqlite();
    Opened.in(folder.resolve("seed")).close();
    Process rehearsal = start(folder, "-XX:AOTCacheOutput=" + cache());
    rehearsal.getOutputStream().close();
    rehearsal.waitFor();
  }

  /** Starts a driver, which waits for {@link Driver#begin}. */
  Driver start(Path data) throws IOException {
    return new Driver(start(data, "-XX:AOTCache=" + cache()));
  }

  private Process start(Path data, String cacheOption) throws IOException {
    Path scratch = Files.createDirectories(folder.resolve("scratch-" + started++));
    Files.copy(
        new DataFolder(folder.resolve("seed")).database(), new DataFolder(scratch).database());
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            cacheOption,
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + folder,
            "-cp",
            classPath,
            program.getName(),
            data.toString(),
            scratch.toString())
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();
  }

  private Path cache() {
    return folder.resolve("drivers.aot");
  }

  // A rehearsal is remembered for classes in archives only, so our own are packed into one.
  private String classPath() throws IOException {
    List<String> all =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    Path own = folder.resolve("own.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(own))) {
      for (String classes : all.stream().filter(OWN_CLASSES.asMatchPredicate()).toList()) {
        pack(Path.of(classes), jar);
      }
    }
    return Stream.concat(
            Stream.of(own.toString()), all.stream().filter(path -> path.endsWith(".jar")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void pack(Path classes, JarOutputStream jar) throws IOException {
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (NEEDED.matcher(name).lookingAt()) {
          jar.putNextEntry(new JarEntry(name));
          Files.copy(file, jar);
        }
      }
    }
  }

  private void unpackSqlite() throws IOException {
    String library = LibraryLoaderUtil.getNativeLibName();
    String place = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library;
    try (var packed = Drivers.class.getResourceAsStream(place)) {
      if (packed != null) {
        Files.copy(packed, folder.resolve(library));
      }
    }
  }
}
