/** A vote in the console: how it is opened, closed and shown, by buttons and by keys. */
@NullMarked
package nl.casustafel.desktop.console.voting.poll;

import org.jspecify.annotations.NullMarked;
