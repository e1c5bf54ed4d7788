/** Work in the background, one thing after another where that matters. */
@NullMarked
package nl.casustafel.desktop.kit.task;

import org.jspecify.annotations.NullMarked;
