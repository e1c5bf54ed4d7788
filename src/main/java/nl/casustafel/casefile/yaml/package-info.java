/**
 * YAML that people wrote: a tree of nodes with a place for each, and typed reading that collects
 * every flaw. Knows nothing of cases or the guide.
 */
@NullMarked
package nl.casustafel.casefile.yaml;

import org.jspecify.annotations.NullMarked;
