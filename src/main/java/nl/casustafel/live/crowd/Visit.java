package nl.casustafel.live.crowd;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One connection, from its first to its last moment. Any thread. */
public final class Visit {
  /** What goes on in it. */
  private enum Stage {
    /** The connection is being secured. */
    SECURING,
    /** Nothing has come since the last request. */
    SILENT,
    /** A request is coming. */
    ASKING,
    /** A request is here and is being answered. */
    ANSWERED,
    /** It hears of what changes, as long as it likes. */
    LISTENING
  }

  private final String address;
  private final Runnable hangUp;
  private final LongSupplier bytesIn;
  private volatile Stage stage;
  private volatile long since;
  private volatile long bytesBefore;
  private volatile boolean asked;
  // Whose it is; guarded by the crowd.
  private @Nullable Object guest;

  Visit(String address, boolean secure, Runnable hangUp, LongSupplier bytesIn, long now) {
    this.address = address;
    this.hangUp = hangUp;
    this.bytesIn = bytesIn;
    this.stage = secure ? Stage.SECURING : Stage.SILENT;
    this.since = now;
  }

  /** The connection is secure: a request may begin. */
  void secured(long now) {
    if (stage == Stage.SECURING) {
      to(Stage.SILENT, now);
    }
  }

  /** The head of a request is here; its body may still be on its way. */
  void asking(long now) {
    if (stage != Stage.ASKING) {
      to(Stage.ASKING, now);
    }
  }

  /** The whole request is here. */
  void asked(long now) {
    asked = true;
    to(Stage.ANSWERED, now);
  }

  /** It is told of changes from here on. */
  void listening(long now) {
    asked = true;
    to(Stage.LISTENING, now);
  }

  /** What was asked is answered. */
  void answered(long now) {
    bytesBefore = bytesIn.getAsLong();
    to(Stage.SILENT, now);
  }

  private void to(Stage next, long now) {
    since = now;
    stage = next;
  }

  /** Whether it takes longer than it may; to be asked every now and then. */
  boolean overdue(long now, CrowdLimits limits) {
    if (stage == Stage.SILENT && bytesIn.getAsLong() != bytesBefore) {
      to(Stage.ASKING, now);
    }
    long lasted = now - since;
    return switch (stage) {
      case SECURING, ASKING -> lasted >= limits.whole().toNanos();
      case SILENT, ANSWERED -> lasted >= limits.idle().toNanos();
      case LISTENING -> false;
    };
  }

  /** Whether it can be closed without breaking off an answer. */
  boolean idle() {
    return stage == Stage.SECURING || stage == Stage.SILENT || stage == Stage.ASKING;
  }

  /** Whether a whole request ever came on it. */
  boolean hasAsked() {
    return asked;
  }

  long since() {
    return since;
  }

  String address() {
    return address;
  }

  @Nullable Object guest() {
    return guest;
  }

  void belongsTo(Object who) {
    guest = who;
  }

  void end() {
    hangUp.run();
  }
}
