/** What the room sees, as values: nothing gets to the projector that is not in a slide. */
@NullMarked
package nl.casustafel.desktop.projector.slide;

import org.jspecify.annotations.NullMarked;
