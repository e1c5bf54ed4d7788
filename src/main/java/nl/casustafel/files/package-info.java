/** What stands in the way of writing a file, told without words of the system. */
@NullMarked
package nl.casustafel.files;

import org.jspecify.annotations.NullMarked;
