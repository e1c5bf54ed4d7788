/** Where phones reach the server: address, authority and certificate. */
@NullMarked
package nl.casustafel.live.endpoint;

import org.jspecify.annotations.NullMarked;
