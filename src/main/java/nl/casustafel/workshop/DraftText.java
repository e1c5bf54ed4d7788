package nl.casustafel.workshop;

/**
 * What stands in a field and is no deed yet.
 *
 * @param basis what was recorded when the typing began, so that one can tell whether it still is
 */
public record DraftText(String text, String basis) {}
