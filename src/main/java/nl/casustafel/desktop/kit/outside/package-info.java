/** What other programs of the machine open: folders and pages of the web. */
@NullMarked
package nl.casustafel.desktop.kit.outside;

import org.jspecify.annotations.NullMarked;
