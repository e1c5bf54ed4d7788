/** What is left of a workshop afterwards, by who sees to it, and the way through it. */
@NullMarked
package nl.casustafel.desktop.console.remaining;

import org.jspecify.annotations.NullMarked;
