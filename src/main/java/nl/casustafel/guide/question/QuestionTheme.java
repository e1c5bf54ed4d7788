package nl.casustafel.guide.question;

import nl.casustafel.text.LocalizedText;

/** A theme of the question bank. The four main ones lead the workshop, the others support it. */
public record QuestionTheme(String id, boolean main, LocalizedText name, LocalizedText about) {}
