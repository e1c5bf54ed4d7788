package nl.casustafel.report.pdf;

import nl.casustafel.files.Obstacle;
import nl.casustafel.files.Unwritten;

/** The report could not be made or written; what stood at its place before is still there. */
public final class ReportFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Obstacle reason;

  private ReportFailure(Obstacle reason, Throwable cause) {
    super("the report could not be written", cause);
    this.reason = reason;
  }

  /** Why, in terms of what a person can do about it. */
  public Obstacle reason() {
    return reason;
  }

  static ReportFailure of(Exception failure) {
    return new ReportFailure(Obstacle.OTHER, failure);
  }

  static ReportFailure of(Unwritten failure) {
    return new ReportFailure(failure.obstacle(), failure);
  }
}
