@NullMarked
package nl.casustafel.desktop.console.risks;

import org.jspecify.annotations.NullMarked;
