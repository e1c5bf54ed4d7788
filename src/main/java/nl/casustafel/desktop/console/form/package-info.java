/** The fields, headings and bars that the items of the console share. */
@NullMarked
package nl.casustafel.desktop.console.form;

import org.jspecify.annotations.NullMarked;
