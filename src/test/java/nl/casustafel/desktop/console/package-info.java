@NullMarked
package nl.casustafel.desktop.console;

import org.jspecify.annotations.NullMarked;
