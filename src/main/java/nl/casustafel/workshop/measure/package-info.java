/** What is done against risks: the measures that the group takes, and how far each of them is. */
@NullMarked
package nl.casustafel.workshop.measure;

import org.jspecify.annotations.NullMarked;
