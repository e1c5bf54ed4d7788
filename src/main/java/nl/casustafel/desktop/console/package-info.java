/** The facilitator's console: agenda, the item at hand, the room, and the bars around them. */
@NullMarked
package nl.casustafel.desktop.console;

import org.jspecify.annotations.NullMarked;
