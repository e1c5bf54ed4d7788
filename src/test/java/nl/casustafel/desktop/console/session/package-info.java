@NullMarked
package nl.casustafel.desktop.console.session;

import org.jspecify.annotations.NullMarked;
