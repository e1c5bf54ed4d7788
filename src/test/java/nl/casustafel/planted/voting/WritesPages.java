package nl.casustafel.planted.voting;

import org.apache.pdfbox.pdmodel.PDDocument;

record WritesPages(PDDocument document) {}
