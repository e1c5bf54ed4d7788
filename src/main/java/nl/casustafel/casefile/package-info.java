/** Case templates: records, reading them from YAML with a place for every problem, the library. */
@NullMarked
package nl.casustafel.casefile;

import org.jspecify.annotations.NullMarked;
