/** Choosing what a group treats together in its time, before and in a workshop. */
@NullMarked
package nl.casustafel.desktop.kit.plan;

import org.jspecify.annotations.NullMarked;
