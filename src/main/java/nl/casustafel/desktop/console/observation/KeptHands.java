package nl.casustafel.desktop.console.observation;

import java.util.List;
import nl.casustafel.desktop.console.open.Jotting;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.vote.Round;

/** Keeps what is counted of a show of hands with its observation, until its round is recorded. */
final class KeptHands {
  private final ObservationModel model;
  private final HandsCount hands = new HandsCount();

  /** The round that is being counted, or 0. */
  private int round;

  KeptHands(ObservationModel model) {
    this.model = model;
    hands.onChanged(this::keep);
  }

  HandsCount hands() {
    return hands;
  }

  /** Begins counting a round anew; 0 ends counting. */
  void count(int number) {
    round = number;
    hands.clear();
    keep();
  }

  /** Goes on with what was counted before; the number of its round, or 0 when there is nothing. */
  int goOn() {
    String kept = jotting().text();
    if (!kept.isEmpty()) {
      round = Integer.parseInt(kept.substring(0, kept.indexOf(':')));
      hands.show(kept);
    }
    return kept.isEmpty() ? 0 : round;
  }

  private void keep() {
    jotting().textProperty().set(round == 0 ? "" : hands.text(round));
  }

  private Jotting jotting() {
    return model
        .console()
        .typing()
        .jotting(model.id(), "hands", this::rounds, this.rounds()::equals);
  }

  // Once rounds came or went, what was counted before is over.
  private String rounds() {
    List<Round<AgreementTally>> rounds = model.now().rounds();
    return rounds.isEmpty()
        ? "none"
        : rounds.size()
            + ": "
            + rounds.getLast().tally().counts()
            + rounds.getLast().tally().cannotJudge();
  }
}
