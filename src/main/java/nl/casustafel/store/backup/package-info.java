/** Copies of the database: made, looked at, put back, and freed of what people had erased. */
@NullMarked
package nl.casustafel.store.backup;

import org.jspecify.annotations.NullMarked;
