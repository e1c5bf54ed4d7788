package nl.casustafel.guide.law;

import nl.casustafel.text.LocalizedText;

/**
 * A pair of terms to use for the same thing.
 *
 * @param plain the plain words beside it, empty where there are none
 * @param avoid a frequent wrong translation, empty where there is none
 * @param note a remark on the pair, empty where there is none
 */
public record Term(LocalizedText term, LocalizedText plain, String avoid, LocalizedText note) {}
