package nl.casustafel.workshop.draft;

/**
 * What stands in a field and is no deed yet.
 *
 * @param basis what was recorded when the typing began, so that one can tell whether it still is
 */
public record DraftText(String text, String basis) {

  /** The same text, of which is not known any more what was recorded when the typing began. */
  public DraftText withoutBasis() {
    return new DraftText(text, "");
  }
}
