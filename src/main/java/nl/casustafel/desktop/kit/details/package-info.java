/**
 * What a workshop is called, of whom, when and with whom: to fill in before and to change later.
 */
@NullMarked
package nl.casustafel.desktop.kit.details;

import org.jspecify.annotations.NullMarked;
