package nl.casustafel.desktop.console.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.Round;
import org.junit.jupiter.api.Test;

class ObservationModelTest {
  private static final String ID = "obs-c2-3";
  private static final AgreementTally FIRST = new AgreementTally(List.of(2, 4, 1, 2, 3), 0);
  private static final AgreementTally SECOND = new AgreementTally(List.of(0, 2, 1, 4, 5), 1);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final ObservationModel model = new ObservationModel(console, ID);
  private final List<String> happened = new ArrayList<>();

  private TreatedObservation now() {
    return workshop.view().observation(ID).orElseThrow();
  }

  private void record(int round, AgreementTally tally) {
    model.record(round, tally, () -> happened.add("done"), refused -> happened.add("refused"));
  }

  private static Round<AgreementTally> round(int number, AgreementTally tally) {
    return Round.ofHands(number, tally);
  }

  @Test
  void roundsAreRecordedCorrectedAndDropped() {
    record(1, FIRST);
    record(2, FIRST);
    record(2, SECOND);
    assertThat(now().rounds()).containsExactly(round(1, FIRST), round(2, SECOND));
    model.drop(2);
    assertThat(now().rounds()).containsExactly(round(1, FIRST));
    assertThat(happened).containsExactly("done", "done", "done");
  }

  @Test
  void aRoundOutOfOrderIsRefused() {
    record(2, FIRST);
    assertThat(happened).containsExactly("refused");
    assertThat(now().rounds()).isEmpty();
  }

  @Test
  void aConclusionIsRecordedPieceByPiece() {
    model.conclude(Outcome.HOLDS_IN_PART);
    model.reason().textProperty().set("Formally a person, in fact none");
    model.measure().textProperty().set("Read before rejecting");
    model.owner().textProperty().set("HR adviser");
    model.dissent().textProperty().set("Say so honestly");
    console.commitTyping();
    model.dueBy(LocalDate.of(2027, 1, 15));
    assertThat(now().decision())
        .isEqualTo(
            new ObservationDecision(
                Outcome.HOLDS_IN_PART,
                "Formally a person, in fact none",
                "Say so honestly",
                "Read before rejecting",
                "HR adviser",
                LocalDate.of(2027, 1, 15)));
  }

  @Test
  void aCountOfHandsAddsUpAndWarnsWhenThereAreMoreThanPeople() {
    HandsCount hands = new HandsCount();
    assertThat(hands.tally().voters()).isZero();
    hands.show(SECOND);
    assertThat(hands.tally()).isEqualTo(SECOND);
    assertThat(hands.tooMany(12)).isEqualTo(1);
    assertThat(hands.tooMany(13)).isZero();
    assertThat(hands.tooMany(0)).isZero();
    hands.clear();
    assertThat(hands.tally().voters()).isZero();
  }
}
