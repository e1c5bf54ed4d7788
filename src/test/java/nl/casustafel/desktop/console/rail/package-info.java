@NullMarked
package nl.casustafel.desktop.console.rail;

import org.jspecify.annotations.NullMarked;
