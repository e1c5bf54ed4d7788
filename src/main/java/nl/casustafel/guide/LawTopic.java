package nl.casustafel.guide;

import nl.casustafel.text.LocalizedText;

/** The state of a piece of law when the content was last checked, and how sure that is. */
public record LawTopic(LocalizedText topic, LocalizedText situation, LocalizedText confidence) {}
