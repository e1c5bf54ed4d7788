@NullMarked
package nl.casustafel.desktop.console.voting.model;

import org.jspecify.annotations.NullMarked;
