package nl.casustafel.guide;

import nl.casustafel.text.LocalizedText;

/** A source that references cite by its tag. */
public record Source(String tag, LocalizedText text, LocalizedText use) {}
