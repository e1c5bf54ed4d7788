/** The windows. */
@NullMarked
package nl.casustafel.desktop;

import org.jspecify.annotations.NullMarked;
