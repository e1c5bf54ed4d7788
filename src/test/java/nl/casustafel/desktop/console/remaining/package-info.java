@NullMarked
package nl.casustafel.desktop.console.remaining;

import org.jspecify.annotations.NullMarked;
