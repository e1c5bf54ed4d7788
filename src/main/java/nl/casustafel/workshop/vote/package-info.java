/** Votes as they are recorded, by hands or phones, on whatever subject, and what they propose. */
@NullMarked
package nl.casustafel.workshop.vote;

import org.jspecify.annotations.NullMarked;
