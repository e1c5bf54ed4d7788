package nl.casustafel.report;

import nl.casustafel.report.block.Block;

/**
 * The first page: what this is about, when, with whom, and what it is worth.
 *
 * @param kind what kind of document it is, in a word or two
 * @param description the document in a sentence, for its properties
 * @param contents the heading above the table of contents
 */
public record Cover(
    String kind,
    String title,
    String subtitle,
    String description,
    Block.Facts facts,
    Block.Note status,
    String contents) {}
