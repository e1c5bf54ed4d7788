@NullMarked
package nl.casustafel.desktop.console.voting.room;

import org.jspecify.annotations.NullMarked;
