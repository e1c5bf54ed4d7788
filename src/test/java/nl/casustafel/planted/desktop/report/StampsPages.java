package nl.casustafel.planted.desktop.report;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

record StampsPages(PDPageContentStream page) {}
