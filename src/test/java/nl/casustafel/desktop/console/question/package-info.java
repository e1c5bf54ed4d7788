@NullMarked
package nl.casustafel.desktop.console.question;

import org.jspecify.annotations.NullMarked;
