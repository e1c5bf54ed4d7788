/** Decision flows as the group walks them: the path that is recorded, and where it leads. */
@NullMarked
package nl.casustafel.workshop.flow;

import org.jspecify.annotations.NullMarked;
