/**
 * What the group weighs and others decide: flows, the duty to do an assessment, risks, conclusions.
 */
@NullMarked
package nl.casustafel.report.weighing;

import org.jspecify.annotations.NullMarked;
