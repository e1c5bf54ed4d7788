/** Questions: their forms of answer, when they are asked, and what an answer raises. Pure. */
@NullMarked
package nl.casustafel.guide.question;

import org.jspecify.annotations.NullMarked;
