package nl.casustafel.casefile;

import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.text.TextKey;

/** The kinds of things that a case refers to or introduces by id. */
public enum CaseIds implements IdKind {
  THEME(CaseText.UNKNOWN_THEME),
  QUESTION(CaseText.UNKNOWN_QUESTION),
  RISK(CaseText.UNKNOWN_RISK),
  AP_TYPE(CaseText.UNKNOWN_AP_TYPE),
  CASE(CaseText.UNKNOWN_CASE),
  ACTOR(CaseText.UNKNOWN_ID),
  MISSING_POINT(CaseText.UNKNOWN_ID),
  OBSERVATION(CaseText.UNKNOWN_ID);

  private final TextKey unknown;

  CaseIds(TextKey unknown) {
    this.unknown = unknown;
  }

  @Override
  public TextKey unknown() {
    return unknown;
  }
}
