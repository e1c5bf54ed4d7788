package nl.casustafel.workshop.observation;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.vote.Round;
import org.jspecify.annotations.Nullable;

/**
 * An observation with its votes and conclusion.
 *
 * @param template the case's observation, or null for one that the group added
 * @param number shown before it: as in the case file, or {@code +1}, {@code +2} for the group's own
 */
public record TreatedObservation(
    String id,
    String number,
    LocalizedText statement,
    @Nullable CaseObservation template,
    List<Round<AgreementTally>> rounds,
    ObservationDecision decision) {

  public TreatedObservation {
    rounds = List.copyOf(rounds);
  }

  /** A few words for it: its label, or its text when the group wrote it. */
  public LocalizedText name() {
    return template == null ? statement : template.wording().label();
  }

  public boolean own() {
    return template == null;
  }

  /** Treated once the group concludes something about it, or parks it. */
  public boolean treated() {
    return decision.outcome() != null;
  }

  /** What became of it, as of a question: one that was parked is still open. */
  public Treatment treatment() {
    if (treated() && decision.outcome() != ObservationDecision.Outcome.PARKED) {
      return Treatment.DECIDED;
    }
    boolean untouched = rounds.isEmpty() && decision.equals(ObservationDecision.NONE);
    return untouched ? Treatment.NOT_ASKED : Treatment.OPEN;
  }

  public Optional<Round<AgreementTally>> lastRound() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }
}
