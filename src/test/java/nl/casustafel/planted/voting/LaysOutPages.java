package nl.casustafel.planted.voting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

record LaysOutPages(PdfRendererBuilder builder) {}
