/** Languages and texts: what people read, in Dutch and English. Knows nothing else. */
@NullMarked
package nl.casustafel.text;

import org.jspecify.annotations.NullMarked;
