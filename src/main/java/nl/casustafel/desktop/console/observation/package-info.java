/** An observation at hand: the show of hands, its result, and what the group concludes. */
@NullMarked
package nl.casustafel.desktop.console.observation;

import org.jspecify.annotations.NullMarked;
