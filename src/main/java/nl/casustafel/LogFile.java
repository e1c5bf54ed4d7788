package nl.casustafel;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.files.OwnFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The log: {@code casustafel.log} in the data folder, a few files of bounded size, for nobody but
 * their owner. It is made when there is something to say; that it cannot be made stops nothing.
 */
final class LogFile extends AppenderBase<ILoggingEvent> {
  static final String NAME = "casustafel.log";
  private static final int OLDER = 3;
  private static final long MOST_BYTES = 512 * 1024;

  private final Path folder;
  private final long most;
  private @Nullable RollingFileAppender<ILoggingEvent> file;

  LogFile(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** From now on everything is logged in this folder, and nowhere else. */
  static void in(Path folder) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      in(context, folder, MOST_BYTES);
    }
  }

  static void in(LoggerContext context, Path folder, long most) {
    LogFile log = new LogFile(folder, most);
    log.setContext(context);
    log.setName(NAME);
    log.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    root.addAppender(log);
    root.setLevel(Level.WARN);
  }

  @Override
  protected void append(ILoggingEvent event) {
    try {
      if (file == null) {
        file = begun();
      }
      file.doAppend(event);
    } catch (IOException | RuntimeException unwritable) {
      // Of no use to anybody now; the next event tries again.
      file = null;
    }
  }

  private RollingFileAppender<ILoggingEvent> begun() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no data folder yet");
    }
    RollingFileAppender<ILoggingEvent> made = new OwnLog();
    made.setContext(context);
    made.setFile(folder.resolve(NAME).toString());
    made.setEncoder(encoder());
    FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
    older.setContext(context);
    older.setParent(made);
    older.setMinIndex(1);
    older.setMaxIndex(OLDER);
    older.setFileNamePattern(folder.resolve("casustafel.%i.log").toString().replace("\\", "/"));
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(most));
    size.setCheckIncrement(Duration.buildByMilliseconds(0));
    made.setRollingPolicy(older);
    made.setTriggeringPolicy(size);
    older.start();
    size.start();
    made.start();
    return made;
  }

  private DiscreetLines encoder() {
    DiscreetLines lines = new DiscreetLines();
    lines.setContext(context);
    lines.start();
    return lines;
  }

  @Override
  public void stop() {
    if (file != null) {
      file.stop();
      file = null;
    }
    super.stop();
  }

  /** Makes each file so that only its owner reads it. */
  private static final class OwnLog extends RollingFileAppender<ILoggingEvent> {
    @Override
    public void openFile(String name) throws IOException {
      OwnFile.create(Path.of(name));
      super.openFile(name);
    }
  }
}
