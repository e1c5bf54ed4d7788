/** All results of a workshop, and what became of each question and observation. */
@NullMarked
package nl.casustafel.workshop.progress;

import org.jspecify.annotations.NullMarked;
