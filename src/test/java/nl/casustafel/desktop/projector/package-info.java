@NullMarked
package nl.casustafel.desktop.projector;

import org.jspecify.annotations.NullMarked;
