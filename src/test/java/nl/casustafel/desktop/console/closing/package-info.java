@NullMarked
package nl.casustafel.desktop.console.closing;

import org.jspecify.annotations.NullMarked;
