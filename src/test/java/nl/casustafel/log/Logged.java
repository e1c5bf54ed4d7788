package nl.casustafel.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;

/**
 * What was logged as a warning or worse during a test. A test whose lines are not always the same
 * has this as a parameter and asks for them; others say what they expect with {@link Logs}.
 */
public final class Logged extends AppenderBase<ILoggingEvent> {
  private final List<Line> lines = new ArrayList<>();

  /** A line of the log, and the same with the trace of the exception in it. */
  record Line(String words, String trace) {}

  @Override
  protected void append(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
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
