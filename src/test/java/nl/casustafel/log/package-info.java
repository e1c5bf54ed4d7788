/** Keeps the build quiet: what is logged during a test is expected by that test, or fails it. */
@NullMarked
package nl.casustafel.log;

import org.jspecify.annotations.NullMarked;
