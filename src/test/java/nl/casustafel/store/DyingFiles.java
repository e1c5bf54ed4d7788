package nl.casustafel.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The real files, of a program that dies: after so many changes of files none is made any more, not
 * even by what cleans up. Half of what is being written then reaches the file.
 */
final class DyingFiles extends FileSystemProvider {
  /** The end of the program. */
  static final class Dead extends Error {
    private static final long serialVersionUID = 1;
  }

  private final FileSystem system;
  private final FileSystemProvider real;
  private final boolean knowsSecondNames;
  private final List<String> done = new ArrayList<>();
  private final int lifetime;
  private boolean dead;

  private DyingFiles(FileSystem real, int lifetime, boolean knowsSecondNames) {
    this.system = new DyingSystem(this, real);
    this.real = real.provider();
    this.lifetime = lifetime;
    this.knowsSecondNames = knowsSecondNames;
  }

  /**
   * A path whose files die after so many changes.
   *
   * @param knowsSecondNames false as on a memory stick, where a file has one name only
   */
  static Path path(Path path, int lifetime, boolean knowsSecondNames) {
    return new DyingFiles(path.getFileSystem(), lifetime, knowsSecondNames).dying(path);
  }

  /** The changes that were made below such a path. */
  static List<String> changes(Path path) {
    return List.copyOf(((DyingFiles) path.getFileSystem().provider()).done);
  }

  private void change(String what, Path path) {
    if (dead || done.size() == lifetime) {
      dead = true;
      throw new Dead();
    }
    done.add(what + " " + path.getFileName());
  }

  private Path dying(Path path) {
    InvocationHandler handler = (proxy, method, arguments) -> answer(path, method, arguments);
    return (Path)
        Proxy.newProxyInstance(
            DyingFiles.class.getClassLoader(), new Class<?>[] {Path.class, Itself.class}, handler);
  }

  /** The path beneath a dying one. */
  interface Itself {
    Path itself();
  }

  private @Nullable Object answer(Path path, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("itself")) {
      return path;
    }
    if (method.getName().equals("getFileSystem")) {
      return system;
    }
    Object @Nullable [] bare = arguments == null ? null : arguments.clone();
    for (int at = 0; bare != null && at < bare.length; at++) {
      bare[at] = bare[at] instanceof Itself dying ? dying.itself() : bare[at];
    }
    try {
      Object answer = method.invoke(path, bare);
      return answer instanceof Path other ? dying(other) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  static Path bare(Path path) {
    return path instanceof Itself dying ? dying.itself() : path;
  }

  private boolean isWriting(Path path, Set<? extends OpenOption> options) {
    return options.contains(StandardOpenOption.WRITE)
        && (options.contains(StandardOpenOption.TRUNCATE_EXISTING) || !Files.exists(bare(path)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (!options.contains(StandardOpenOption.WRITE)) {
      return real.newByteChannel(bare(path), options, attributes);
    }
    if (isWriting(path, options)) {
      change("open", path);
    }
    return dying(path, real.newByteChannel(bare(path), options, attributes));
  }

  private SeekableByteChannel dying(Path path, SeekableByteChannel channel) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("write")) {
            writeHalf((ByteBuffer) arguments[0], channel);
            change("write", path);
          }
          return method.invoke(channel, arguments);
        };
    return (SeekableByteChannel)
        Proxy.newProxyInstance(
            DyingFiles.class.getClassLoader(), new Class<?>[] {SeekableByteChannel.class}, handler);
  }

  private void writeHalf(ByteBuffer bytes, SeekableByteChannel channel) throws IOException {
    if (done.size() == lifetime && !dead) {
      channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (isWriting(path, options)) {
      change("open", path);
    }
    return real.newFileChannel(bare(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = real.newDirectoryStream(bare(folder), each -> true)) {
      for (Path each : all) {
        if (filter.accept(dying(each))) {
          found.add(dying(each));
        }
      }
    }
    Collections.sort(found);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    change("create", folder);
    real.createDirectory(bare(folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    if (!knowsSecondNames) {
      throw new UnsupportedOperationException();
    }
    change("link", link);
    real.createLink(bare(link), bare(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    change("delete", path);
    real.delete(bare(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    change("copy", target);
    real.copy(bare(source), bare(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    change("move", target);
    real.move(bare(source), bare(target), options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    change("set " + attribute, path);
    real.setAttribute(bare(path), attribute, value, options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return real.isSameFile(bare(one), bare(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(bare(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(bare(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(bare(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(bare(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(bare(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return real.readAttributes(bare(path), attributes, options);
  }

  @Override
  public String getScheme() {
    return "dying";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
