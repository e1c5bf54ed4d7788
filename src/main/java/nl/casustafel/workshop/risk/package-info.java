/** The risks that follow from what is recorded, and what the group makes of them. */
@NullMarked
package nl.casustafel.workshop.risk;

import org.jspecify.annotations.NullMarked;
