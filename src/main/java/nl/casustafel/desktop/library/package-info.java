/** The case library: built-in and own cases, copies of them, and what is wrong with a file. */
@NullMarked
package nl.casustafel.desktop.library;

import org.jspecify.annotations.NullMarked;
