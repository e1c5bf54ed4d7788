package nl.casustafel.desktop.shell.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.casustafel.files.OwnFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a data folder has one window: whoever starts second asks the first to come to the
 * front. (That only one program writes the data is seen to where they are opened.) A lock on a file
 * decides who is first; it goes with the process, however that ends, so what a crash leaves behind
 * does no harm. The two speak over the loopback address, and only a program that can read the
 * folder knows the password.
 */
public final class SingleInstance implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
  private static final int PATIENCE_MILLIS = 2000;
  private static final String HEARD = "heard";

  private final FileChannel channel;
  private final String password;
  private final Runnable summoned;
  private final ServerSocket door;

  private SingleInstance(
      FileChannel channel, ServerSocket door, String password, Runnable summoned) {
    this.channel = channel;
    this.password = password;
    this.summoned = summoned;
    this.door = door;
  }

  /** What became of taking a folder. */
  public sealed interface Outcome {
    /** This is the first; it is to be closed when the window closes. */
    record Taken(SingleInstance instance) implements Outcome {}

    /**
     * Another one has the folder: this one has nothing to do any more.
     *
     * @param answered whether the other one said that it comes to the front
     */
    record PassedOn(boolean answered) implements Outcome {}

    /** The folder does not let itself be written; opening the data will say why. */
    record NotWritable() implements Outcome {}
  }

  /**
   * Takes a data folder, or passes on to whoever has it. Blocks for two seconds at most.
   *
   * @param front called on a thread of its own each time another one starts
   */
  public static Outcome take(Path folder, Runnable front) {
    Path lock = folder.resolve("casustafel.window.lock");
    try {
      OwnFile.createFolder(folder);
      OwnFile.create(lock);
      FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        return new Outcome.PassedOn(summon(address(folder)));
      }
      return new Outcome.Taken(listen(channel, address(folder), front));
    } catch (IOException refused) {
      return new Outcome.NotWritable();
    }
  }

  private static Path address(Path folder) {
    return folder.resolve("casustafel.window");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private static SingleInstance listen(FileChannel channel, Path address, Runnable summoned)
      throws IOException {
    ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    String password = UUID.randomUUID().toString();
    OwnFile.write(address, door.getLocalPort() + " " + password);
    SingleInstance instance = new SingleInstance(channel, door, password, summoned);
    // A thread of the platform is never collected, and with it the lock stays, whoever forgets
    // this.
    Thread.ofPlatform().daemon().name("door").start(instance::answer);
    return instance;
  }

  private void answer() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        caller.setSoTimeout(PATIENCE_MILLIS);
        if (password.equals(line(caller))) {
          say(caller, HEARD);
          summoned.run();
        }
      } catch (IOException gone) {
        LOG.debug("the caller went away, or the door was closed: nobody waits for an answer", gone);
      }
    }
  }

  private static boolean summon(Path address) {
    try (Socket first = new Socket()) {
      String[] known = Files.readString(address).split(" ", 2);
      first.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(known[0])),
          PATIENCE_MILLIS);
      first.setSoTimeout(PATIENCE_MILLIS);
      say(first, known[1]);
      return HEARD.equals(line(first));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException noAnswer) {
      return false;
    }
  }

  private static @Nullable String line(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    door.close();
    channel.close();
  }
}
