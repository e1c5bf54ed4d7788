package nl.casustafel.workshop.conclusion;

import java.util.List;
import java.util.Locale;

/**
 * What has to be concluded, each with an author of its own. The names are stored and never change.
 */
public enum Topic {
  /** Which function decides in the end; asked beforehand. */
  DECIDER(),
  /** The advice of the DPO, GDPR 35(2). */
  DPO_ADVICE(Verdict.ADVISED, Verdict.NO_DPO),
  /** What is done with that advice. */
  ADVICE_FOLLOWED(Verdict.FOLLOWED, Verdict.FOLLOWED_IN_PART, Verdict.DEPARTED_FROM),
  /** The views of data subjects or their representatives, GDPR 35(9). */
  VIEWS(Verdict.SOUGHT, Verdict.NOT_SOUGHT),
  /** The works council. */
  WORKS_COUNCIL(
      Verdict.CONSENTED,
      Verdict.COUNCIL_ADVISED,
      Verdict.COUNCIL_ASKED,
      Verdict.CONSENT_WITHHELD,
      Verdict.COUNCIL_NOT_NEEDED,
      Verdict.NO_COUNCIL),
  /** Whether the risk that remains is accepted. */
  RESIDUAL_RISK(Verdict.ACCEPTED, Verdict.NOT_ACCEPTED),
  /** Prior consultation of the authority, GDPR 36. */
  PRIOR_CONSULTATION(Verdict.TO_CONSULT, Verdict.CONSULTED, Verdict.NO_CONSULTATION),
  /** What the controller decides. */
  DECISION(
      Verdict.APPROVED,
      Verdict.APPROVED_WITH_CONDITIONS,
      Verdict.REDESIGN,
      Verdict.REJECTED,
      Verdict.CONSULT_AUTHORITY),
  /** When the DPIA is looked at again, and what gives rise to it, GDPR 35(11). */
  REVIEW();

  private final List<Verdict> verdicts;

  Topic(Verdict... verdicts) {
    this.verdicts = List.of(verdicts);
  }

  /** What can be concluded about it; none where there are only words and days. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** The subject under which it is recorded. */
  public String subject() {
    return "conclusion:" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it takes words; of who decides only the function counts. */
  public boolean takesWords() {
    return this != DECIDER;
  }

  /** Whether it is said on a day, by the one who says it. */
  public boolean isSaidOnADay() {
    return this != DECIDER && this != REVIEW;
  }

  /** Whether a day lies ahead that belongs to it. */
  public boolean looksAhead() {
    return this == REVIEW;
  }
}
