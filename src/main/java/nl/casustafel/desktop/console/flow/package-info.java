/** Decision flows in the console: a node at a time, and the way so far as a picture. */
@NullMarked
package nl.casustafel.desktop.console.flow;

import org.jspecify.annotations.NullMarked;
