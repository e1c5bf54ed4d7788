/** The cases that there are: built in and in the folder of the organisation. */
@NullMarked
package nl.casustafel.casefile.library;

import org.jspecify.annotations.NullMarked;
