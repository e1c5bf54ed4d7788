/** Words that several windows need. */
@NullMarked
package nl.casustafel.desktop.kit.words;

import org.jspecify.annotations.NullMarked;
