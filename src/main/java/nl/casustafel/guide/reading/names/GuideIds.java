package nl.casustafel.guide.reading.names;

import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.text.TextKey;

/** The kinds of things in the guide that have ids. */
public enum GuideIds implements IdKind {
  THEME(GuideText.UNKNOWN_THEME),
  QUESTION(GuideText.UNKNOWN_QUESTION),
  RISK(GuideText.UNKNOWN_RISK),
  MEASURE(GuideText.UNKNOWN_MEASURE),
  FLOW(GuideText.UNKNOWN_FLOW),
  VOTE_LABEL(GuideText.UNKNOWN_ID),
  SECTION(GuideText.UNKNOWN_ID),
  SCENARIO(GuideText.UNKNOWN_ID);

  private final TextKey unknown;

  GuideIds(TextKey unknown) {
    this.unknown = unknown;
  }

  @Override
  public TextKey unknown() {
    return unknown;
  }
}
