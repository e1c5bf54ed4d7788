/** What is concluded once the assessment is made, topic by topic. */
@NullMarked
package nl.casustafel.desktop.console.conclusion;

import org.jspecify.annotations.NullMarked;
