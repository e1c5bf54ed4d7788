/** What the parts of a workshop hold, as everything that walks over them sees it. */
@NullMarked
package nl.casustafel.workshop.agenda;

import org.jspecify.annotations.NullMarked;
