@NullMarked
package nl.casustafel.desktop.console.open;

import org.jspecify.annotations.NullMarked;
