/** Those who take part by phone: how they come in, who is there, and what each of them sees. */
@NullMarked
package nl.casustafel.workshop.session.guest;

import org.jspecify.annotations.NullMarked;
