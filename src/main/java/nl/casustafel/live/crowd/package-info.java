/** Who is connected to the server, how many at most, and for how long without saying anything. */
@NullMarked
package nl.casustafel.live.crowd;

import org.jspecify.annotations.NullMarked;
