/**
 * How what is recorded of a workshop reads in a file, whatever file that is. Names and forms last:
 * old files are read by them.
 */
@NullMarked
package nl.casustafel.record;

import org.jspecify.annotations.NullMarked;
