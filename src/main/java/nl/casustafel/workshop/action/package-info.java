/** What is to be done after a workshop. */
@NullMarked
package nl.casustafel.workshop.action;

import org.jspecify.annotations.NullMarked;
