@NullMarked
package nl.casustafel.desktop.console.flow;

import org.jspecify.annotations.NullMarked;
