/** Home: the cases one can begin with, and the workshops that are kept. */
@NullMarked
package nl.casustafel.desktop.home;

import org.jspecify.annotations.NullMarked;
