package nl.casustafel.guide;

import nl.casustafel.casefile.ReadResult;

/** Reads the guide from its files and checks that everything it refers to exists. */
public final class GuideReader {
  private GuideReader() {}

  public static ReadResult<Guide> read(GuideFiles files) {
    throw new UnsupportedOperationException("comes with the reader");
  }
}
