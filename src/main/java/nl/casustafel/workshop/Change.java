package nl.casustafel.workshop;

import nl.casustafel.text.LineEnds;

/**
 * A fact about a workshop, as it is stored. Each change sets one thing whole, so that applying it
 * twice does no harm and its inverse is the same kind of change with the former value.
 */
public sealed interface Change {

  record InfoSet(WorkshopInfo info) implements Change {}

  record AnswerSet(String question, Answer answer) implements Change {}

  /** Sets a round; rounds stay in the order of their numbers. */
  record RoundSet(String observation, Round round) implements Change {}

  record RoundRemoved(String observation, int number) implements Change {}

  /** Sets a round of votes by phone on anything but an observation. */
  record VoteSet(VoteSubject subject, VoteRound round) implements Change {}

  record VoteRemoved(VoteSubject subject, int number) implements Change {}

  /** The score that the group gives a risk; none takes it back. */
  record RiskWeighed(String risk, RiskWeighing weighing) implements Change {}

  record DecisionSet(String observation, ObservationDecision decision) implements Change {}

  record OwnObservationSet(OwnObservation observation) implements Change {}

  record OwnObservationRemoved(String observation) implements Change {}

  record ActionSet(String id, String text) implements Change {
    public ActionSet {
      text = LineEnds.asBreaks(text);
    }
  }

  record ActionRemoved(String id) implements Change {}

  record FollowUpSet(String id, FollowUp followUp) implements Change {}

  /** Plans the minutes of a part; {@link #AS_PLANNED} goes back to what the guide proposes. */
  record MinutesPlanned(Part part, int minutes) implements Change {
    public static final int AS_PLANNED = -1;
  }

  /** The seconds spent on a part so far, in total. */
  record TimeSpent(Part part, int seconds) implements Change {}

  record Moved(Place place) implements Change {}
}
