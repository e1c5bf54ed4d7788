/** What the law and a report ask for, where it says so, and what is still uncertain. */
@NullMarked
package nl.casustafel.guide.law;

import org.jspecify.annotations.NullMarked;
