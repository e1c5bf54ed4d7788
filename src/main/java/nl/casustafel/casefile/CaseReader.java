package nl.casustafel.casefile;

/** Reads a case file and reports every problem in it. */
final class CaseReader {
  private CaseReader() {}

  static ReadResult<CaseTemplate> read(String fileName, String text, KnownIds known) {
    throw new UnsupportedOperationException("comes with the reader");
  }
}
