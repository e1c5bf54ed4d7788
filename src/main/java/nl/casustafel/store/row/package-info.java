/** How records read in the tables of the database. */
@NullMarked
package nl.casustafel.store.row;

import org.jspecify.annotations.NullMarked;
