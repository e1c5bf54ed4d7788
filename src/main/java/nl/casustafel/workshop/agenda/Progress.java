package nl.casustafel.workshop.agenda;

/** How far a workshop is. */
public record Progress(
    int questionsAnswered,
    int questionsAsked,
    int observationsTreated,
    int observations,
    int openActions) {

  /** The share that is treated, 0 to 1. */
  public double share() {
    int all = questionsAsked + observations;
    return all == 0 ? 0 : (double) (questionsAnswered + observationsTreated) / all;
  }

  public boolean complete() {
    return questionsAnswered == questionsAsked && observationsTreated == observations;
  }
}
