/** The first part: the generative-AI chain as a picture, and the case on it. */
@NullMarked
package nl.casustafel.desktop.console.chain;

import org.jspecify.annotations.NullMarked;
