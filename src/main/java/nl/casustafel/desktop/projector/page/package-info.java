/** How slides look: a page a kind. */
@NullMarked
package nl.casustafel.desktop.projector.page;

import org.jspecify.annotations.NullMarked;
