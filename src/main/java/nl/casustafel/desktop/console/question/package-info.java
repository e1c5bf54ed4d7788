/** A question at hand: the answer, what belongs to it, and what it raises. */
@NullMarked
package nl.casustafel.desktop.console.question;

import org.jspecify.annotations.NullMarked;
