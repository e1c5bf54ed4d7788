/** The window: navigation, theme, keys. Knows the features; they do not know it. */
@NullMarked
package nl.casustafel.desktop.shell;

import org.jspecify.annotations.NullMarked;
