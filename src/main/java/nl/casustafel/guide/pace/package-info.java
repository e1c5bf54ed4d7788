/** How much time people need together, as data. */
@NullMarked
package nl.casustafel.guide.pace;

import org.jspecify.annotations.NullMarked;
