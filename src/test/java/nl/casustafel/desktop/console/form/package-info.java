@NullMarked
package nl.casustafel.desktop.console.form;

import org.jspecify.annotations.NullMarked;
