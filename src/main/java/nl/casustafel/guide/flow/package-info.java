/** Decision flows: from node to node to an outcome. */
@NullMarked
package nl.casustafel.guide.flow;

import org.jspecify.annotations.NullMarked;
