/** What is typed in fields and is not recorded yet, kept for after a crash. */
@NullMarked
package nl.casustafel.desktop.kit.typing;

import org.jspecify.annotations.NullMarked;
