package nl.casustafel.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the phone page, all in memory: what is not in the list cannot be asked for, whatever
 * the path says.
 */
final class PageFiles {
  private static final String FOLDER = "page/";
  private static final String LIST = "files.txt";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, PageFile> files = new HashMap<>();

  /** A file with its media type. */
  static final class PageFile {
    private final byte[] content;
    private final String type;

    private PageFile(byte[] content, String type) {
      this.content = content;
      this.type = type;
    }

    /** To be sent, not changed. */
    byte[] content() {
      return content;
    }

    String type() {
      return type;
    }
  }

  private PageFiles() {}

  /** The page that comes with the application; {@code files.txt} beside it lists its files. */
  static PageFiles builtIn() {
    PageFiles page = new PageFiles();
    new String(read(LIST), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !name.isBlank())
        .forEach(name -> page.files.put("/" + name, new PageFile(read(name), type(name))));
    PageFile index = page.files.get("/index.html");
    if (index != null) {
      page.files.put("/", index);
    }
    return page;
  }

  Optional<PageFile> at(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static byte[] read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the page lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
