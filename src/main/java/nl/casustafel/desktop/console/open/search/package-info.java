/** Finding an item by its words. */
@NullMarked
package nl.casustafel.desktop.console.open.search;

import org.jspecify.annotations.NullMarked;
