/** The second window: what the room sees of a workshop, and nothing else. */
@NullMarked
package nl.casustafel.desktop.projector;

import org.jspecify.annotations.NullMarked;
