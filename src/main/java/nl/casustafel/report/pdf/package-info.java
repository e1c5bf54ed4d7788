/**
 * The report as PDF: for archives (PDF/A-2a) and for everyone (PDF/UA-1); its pages as pictures.
 */
@NullMarked
package nl.casustafel.report.pdf;

import org.jspecify.annotations.NullMarked;
