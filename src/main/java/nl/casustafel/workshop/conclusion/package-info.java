/** What is concluded once the assessment is made, each by the one to whom it falls. */
@NullMarked
package nl.casustafel.workshop.conclusion;

import org.jspecify.annotations.NullMarked;
