package nl.casustafel.casefile;

import nl.casustafel.text.LocalizedText;

/** What a case is called: in full, on a card, in one question, and in a sentence or two. */
public record CaseTitles(
    LocalizedText title, LocalizedText shortTitle, LocalizedText teaser, LocalizedText summary) {}
