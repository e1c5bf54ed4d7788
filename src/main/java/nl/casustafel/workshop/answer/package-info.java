/** What is recorded with the questions of the guide. */
@NullMarked
package nl.casustafel.workshop.answer;

import org.jspecify.annotations.NullMarked;
