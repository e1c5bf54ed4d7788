/** Reads questions, their conditions and their flags. */
@NullMarked
package nl.casustafel.guide.reading.question;

import org.jspecify.annotations.NullMarked;
