/**
 * Phones without a screen, which speak the voting protocol as the page does: for demonstrations.
 */
@NullMarked
package nl.casustafel.live.client;

import org.jspecify.annotations.NullMarked;
