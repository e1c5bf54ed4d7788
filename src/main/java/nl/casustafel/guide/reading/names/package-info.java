/** The names that a guide may use, and the words of what is wrong with one. */
@NullMarked
package nl.casustafel.guide.reading.names;

import org.jspecify.annotations.NullMarked;
