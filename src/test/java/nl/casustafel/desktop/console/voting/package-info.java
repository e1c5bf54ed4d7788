@NullMarked
package nl.casustafel.desktop.console.voting;

import org.jspecify.annotations.NullMarked;
