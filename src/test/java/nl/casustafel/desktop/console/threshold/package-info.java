@NullMarked
package nl.casustafel.desktop.console.threshold;

import org.jspecify.annotations.NullMarked;
