/** Entry and composition root. */
@NullMarked
package nl.casustafel;

import org.jspecify.annotations.NullMarked;
