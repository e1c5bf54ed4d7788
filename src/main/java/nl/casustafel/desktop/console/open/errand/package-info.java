/** What the console has others do, one after another. */
@NullMarked
package nl.casustafel.desktop.console.open.errand;

import org.jspecify.annotations.NullMarked;
