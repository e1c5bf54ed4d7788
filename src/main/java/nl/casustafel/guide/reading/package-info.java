/** Reads the guide from its data files and checks that everything it refers to exists. */
@NullMarked
package nl.casustafel.guide.reading;

import org.jspecify.annotations.NullMarked;
