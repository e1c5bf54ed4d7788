package nl.casustafel.guide.law;

import nl.casustafel.text.LocalizedText;

/** A source that references cite by its tag. */
public record Source(String tag, LocalizedText text, LocalizedText use) {}
