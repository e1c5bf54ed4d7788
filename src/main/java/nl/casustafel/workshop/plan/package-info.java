/** An agenda that fits the time that a group has: what it treats together, and what afterwards. */
@NullMarked
package nl.casustafel.workshop.plan;

import org.jspecify.annotations.NullMarked;
