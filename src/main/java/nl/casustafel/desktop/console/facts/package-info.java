/** The facts that are looked up before a session: a form, a page a theme. */
@NullMarked
package nl.casustafel.desktop.console.facts;

import org.jspecify.annotations.NullMarked;
