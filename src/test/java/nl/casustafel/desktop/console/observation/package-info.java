@NullMarked
package nl.casustafel.desktop.console.observation;

import org.jspecify.annotations.NullMarked;
