@NullMarked
package nl.casustafel.desktop.console.chain;

import org.jspecify.annotations.NullMarked;
