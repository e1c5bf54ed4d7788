/** The time for a discussion, as console and room see it. */
@NullMarked
package nl.casustafel.desktop.kit.talk;

import org.jspecify.annotations.NullMarked;
