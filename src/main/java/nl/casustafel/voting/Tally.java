package nl.casustafel.voting;

/** The count of one round: how often what was voted, never by whom. */
public sealed interface Tally permits AgreementTally, ChoiceTally, RiskTally, PriorityTally {

  /** Everybody who took part, those who cannot judge included. */
  int voters();
}
