/** The command line: the same deeds as the app, without a window. */
@NullMarked
package nl.casustafel.cli;

import org.jspecify.annotations.NullMarked;
