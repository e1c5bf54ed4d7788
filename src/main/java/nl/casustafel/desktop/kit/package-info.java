/** Controls, tasks, dialogs and looks that every window shares. Knows no feature. */
@NullMarked
package nl.casustafel.desktop.kit;

import org.jspecify.annotations.NullMarked;
