/**
 * The data folder and the files in it: who may write them, where they lie, what is wrong with them.
 */
@NullMarked
package nl.casustafel.store.file;

import org.jspecify.annotations.NullMarked;
