package nl.casustafel.workshop.conclusion;

/** What is concluded about a topic. The names are stored and never change. */
public enum Verdict {
  ADVISED(Words.NEEDED),
  NO_DPO(Words.WELCOME),
  FOLLOWED(Words.WELCOME),
  FOLLOWED_IN_PART(Words.NEEDED),
  DEPARTED_FROM(Words.NEEDED),
  SOUGHT(Words.NEEDED),
  NOT_SOUGHT(Words.NEEDED),
  CONSENTED(Words.WELCOME),
  COUNCIL_ADVISED(Words.NEEDED),
  COUNCIL_ASKED(Words.PENDING),
  CONSENT_WITHHELD(Words.NEEDED),
  COUNCIL_NOT_NEEDED(Words.NEEDED),
  NO_COUNCIL(Words.WELCOME),
  ACCEPTED(Words.NEEDED),
  NOT_ACCEPTED(Words.NEEDED),
  TO_CONSULT(Words.PENDING),
  CONSULTED(Words.NEEDED),
  NO_CONSULTATION(Words.NEEDED),
  APPROVED(Words.WELCOME),
  APPROVED_WITH_CONDITIONS(Words.NEEDED),
  REDESIGN(Words.NEEDED),
  REJECTED(Words.NEEDED),
  CONSULT_AUTHORITY(Words.WELCOME);

  private final Words words;

  Verdict(Words words) {
    this.words = words;
  }

  /** What is expected beside it. */
  private enum Words {
    /** It says all by itself. */
    WELCOME,
    /** A reason, a condition or what was said belongs to it. */
    NEEDED,
    /** Something is still awaited. */
    PENDING
  }

  /** Whether words belong to it, such as a reason. */
  public boolean asksForWords() {
    return words == Words.NEEDED;
  }

  /** Whether the thing itself is still to come. */
  public boolean isPending() {
    return words == Words.PENDING;
  }
}
