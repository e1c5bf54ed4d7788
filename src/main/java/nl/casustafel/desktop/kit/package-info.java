/** Controls, tasks and theme that know no feature. */
@NullMarked
package nl.casustafel.desktop.kit;

import org.jspecify.annotations.NullMarked;
