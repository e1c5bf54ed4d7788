package nl.casustafel;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/**
 * Lines of the log that hold nothing of what people wrote: our own fixed sentences, and of a
 * failure its kind and the places in the code. What a failure says may quote a title, an answer or
 * a path, and so may the sentences of libraries: they are left out.
 */
final class DiscreetLines extends EncoderBase<ILoggingEvent> {
  private static final String OURS = "nl.casustafel.";
  private static final String STORE_FAILURE = "nl.casustafel.workshop.StoreFailure";
  private static final int FRAMES = 40;
  private static final int CAUSES = 8;

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    line.append(event.getInstant()).append(' ').append(event.getLevel()).append(' ');
    line.append(event.getLoggerName());
    if (event.getLoggerName().startsWith(OURS)) {
      line.append(' ').append(sentence(event));
    }
    line.append('\n');
    IThrowableProxy failure = event.getThrowableProxy();
    for (int depth = 0; failure != null && depth < CAUSES; depth++) {
      add(line, failure, depth);
      failure = failure.getCause();
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sentence(ILoggingEvent event) {
    @Nullable Object[] arguments = event.getArgumentArray();
    Object[] told =
        arguments == null
            ? new Object[0]
            : Arrays.stream(arguments).map(DiscreetLines::told).toArray();
    return MessageFormatter.basicArrayFormat(event.getMessage(), told);
  }

  private static Object told(@Nullable Object argument) {
    return switch (argument) {
      case Number number -> number;
      case Enum<?> word -> word.name();
      case TemporalAccessor moment -> moment;
      case Path path when isOurs(path) -> String.valueOf(path.getFileName());
      case null, default -> "…";
    };
  }

  private static boolean isOurs(Path path) {
    return String.valueOf(path.getFileName()).matches("casustafel[-.\\w]*");
  }

  private static void add(StringBuilder line, IThrowableProxy failure, int depth) {
    line.append(depth == 0 ? "  " : "  because of ").append(failure.getClassName());
    // Ours says what was done, and SQLite's code; behind a colon it may quote.
    if (failure.getClassName().equals(STORE_FAILURE)) {
      line.append(": ").append(failure.getMessage().split(":", 2)[0]);
    }
    line.append('\n');
    StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
    int own = Math.max(0, frames.length - failure.getCommonFrames());
    for (int at = 0; at < Math.min(own, FRAMES); at++) {
      line.append("    at ").append(frames[at].getStackTraceElement()).append('\n');
    }
  }
}
