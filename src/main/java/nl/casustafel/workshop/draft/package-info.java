/** What stands in fields and is no deed yet. */
@NullMarked
package nl.casustafel.workshop.draft;

import org.jspecify.annotations.NullMarked;
