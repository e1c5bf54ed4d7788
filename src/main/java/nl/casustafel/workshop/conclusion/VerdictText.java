package nl.casustafel.workshop.conclusion;

import nl.casustafel.text.TextKey;

/** What can be concluded, in words. */
public enum VerdictText implements TextKey {
  ADVISED,
  NO_DPO,
  FOLLOWED,
  FOLLOWED_IN_PART,
  DEPARTED_FROM,
  SOUGHT,
  NOT_SOUGHT,
  CONSENTED,
  COUNCIL_ADVISED,
  COUNCIL_ASKED,
  CONSENT_WITHHELD,
  COUNCIL_NOT_NEEDED,
  NO_COUNCIL,
  ACCEPTED,
  NOT_ACCEPTED,
  TO_CONSULT,
  CONSULTED,
  NO_CONSULTATION,
  APPROVED,
  APPROVED_WITH_CONDITIONS,
  REDESIGN,
  REJECTED,
  CONSULT_AUTHORITY;

  /** The words for a verdict. */
  public static VerdictText of(Verdict verdict) {
    return valueOf(verdict.name());
  }
}
