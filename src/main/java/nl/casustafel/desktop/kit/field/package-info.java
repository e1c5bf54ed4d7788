/** Fields in which people type. */
@NullMarked
package nl.casustafel.desktop.kit.field;

import org.jspecify.annotations.NullMarked;
