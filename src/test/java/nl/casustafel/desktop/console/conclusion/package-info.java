@NullMarked
package nl.casustafel.desktop.console.conclusion;

import org.jspecify.annotations.NullMarked;
