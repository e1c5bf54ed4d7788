/** What the console asks of a part of the workshop; each part's own package answers. */
@NullMarked
package nl.casustafel.desktop.console.part;

import org.jspecify.annotations.NullMarked;
