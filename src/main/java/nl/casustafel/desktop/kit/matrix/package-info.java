/** Likelihood by severity as a picture, for every screen that shows risks. */
@NullMarked
package nl.casustafel.desktop.kit.matrix;

import org.jspecify.annotations.NullMarked;
