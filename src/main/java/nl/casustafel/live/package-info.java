/** The web server in the application, to which phones talk while a session is open. */
@NullMarked
package nl.casustafel.live;

import org.jspecify.annotations.NullMarked;
