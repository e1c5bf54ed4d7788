package nl.casustafel.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was logged as a warning or worse during a test. A test whose lines are not always the same
 * has this as a parameter and asks for them; others say what they expect with {@link Logs}.
 */
public final class Logged extends AppenderBase<ILoggingEvent> {
  private static final String CLOSED = "database connection closed";

  private final List<Line> lines = new ArrayList<>();

  /** A line of the log, and the same with the trace of the exception in it. */
  record Line(String words, String trace) {}

  @Override
  protected void append(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    if (event.getLevel().isGreaterOrEqual(Level.WARN) && !isAfterTheEnd(thrown)) {
      String said =
          event.getLevel()
              + " "
              + simple(event.getLoggerName())
              + ": "
              + event.getFormattedMessage();
      synchronized (lines) {
        lines.add(
            thrown == null
                ? new Line(said, said)
                : new Line(
                    said + " <- " + simple(thrown.getClassName()),
                    said + "\n" + ThrowableProxyUtil.asString(thrown)));
      }
    }
  }

  // A test closes the database and removes its folder at its end, whoever still uses them then.
  private static boolean isAfterTheEnd(@Nullable IThrowableProxy thrown) {
    IThrowableProxy cause = thrown;
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause != null
        && (CLOSED.equals(cause.getMessage())
            || (cause instanceof ThrowableProxy known
                && known.getThrowable() instanceof NoSuchFileException missing
                && hasNoFolder(missing)));
  }

  private static boolean hasNoFolder(NoSuchFileException missing) {
    Path folder = missing.getFile() == null ? null : Path.of(missing.getFile()).getParent();
    return folder != null && Files.notExists(folder);
  }

  /** Takes what was logged since one last asked, worded as for {@link Logs}. */
  public List<String> lines() {
    return take().stream().map(Line::words).toList();
  }

  List<Line> take() {
    synchronized (lines) {
      List<Line> taken = List.copyOf(lines);
      lines.clear();
      return taken;
    }
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
