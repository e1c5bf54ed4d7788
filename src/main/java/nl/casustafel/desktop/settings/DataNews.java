package nl.casustafel.desktop.settings;

import java.util.function.Function;
import nl.casustafel.text.Texts;

/**
 * What became of a deed about the data.
 *
 * @param good whether it was done
 */
record DataNews(boolean good, Function<Texts, String> words) {}
