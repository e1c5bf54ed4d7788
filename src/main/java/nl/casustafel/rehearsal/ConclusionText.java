package nl.casustafel.rehearsal;

import java.util.Arrays;
import java.util.List;
import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;

/** Why a group concludes as it does about an observation. */
enum ConclusionText implements TextKey {
  HOLDS_1(Outcome.HOLDS),
  HOLDS_2(Outcome.HOLDS),
  HOLDS_3(Outcome.HOLDS),
  HOLDS_IN_PART_1(Outcome.HOLDS_IN_PART),
  HOLDS_IN_PART_2(Outcome.HOLDS_IN_PART),
  HOLDS_IN_PART_3(Outcome.HOLDS_IN_PART),
  DOES_NOT_HOLD_1(Outcome.DOES_NOT_HOLD),
  DOES_NOT_HOLD_2(Outcome.DOES_NOT_HOLD),
  PARKED_1(Outcome.PARKED),
  PARKED_2(Outcome.PARKED);

  private final Outcome outcome;

  ConclusionText(Outcome outcome) {
    this.outcome = outcome;
  }

  static List<ConclusionText> of(Outcome outcome) {
    return Arrays.stream(values()).filter(text -> text.outcome == outcome).toList();
  }
}
