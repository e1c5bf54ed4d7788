/** The SQLite database: opening, storing, backups, deleting. The only place with SQL. */
@NullMarked
package nl.casustafel.store;

import org.jspecify.annotations.NullMarked;
