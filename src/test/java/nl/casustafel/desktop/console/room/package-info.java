@NullMarked
package nl.casustafel.desktop.console.room;

import org.jspecify.annotations.NullMarked;
