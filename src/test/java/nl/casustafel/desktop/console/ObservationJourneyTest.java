package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObservationJourneyTest extends ConsoleJourney {
  private static final String ID = "obs-c2-3";

  @BeforeEach
  void openAtAnObservation() {
    open(Language.EN);
    goTo(Part.OBSERVATIONS, ID);
  }

  private void count(
      int stronglyAgree, int agree, int neither, int disagree, int stronglyDisagree) {
    act(() -> {
      field("Strongly agree").setText(Integer.toString(stronglyAgree));
      field("Agree").setText(Integer.toString(agree));
      field("Neither").setText(Integer.toString(neither));
      field("Disagree").setText(Integer.toString(disagree));
      field("Strongly disagree").setText(Integer.toString(stronglyDisagree));
    });
  }

  private static Round<AgreementTally> round(int number, Integer... from1to5) {
    return Round.ofHands(number, new AgreementTally(List.of(from1to5), 0));
  }

  @Test
  void handsAreCountedWithoutAMouse() {
    act(() -> field("Strongly agree").requestFocus());
    key(KeyCode.DIGIT1);
    key(KeyCode.DIGIT2);
    key(KeyCode.ENTER);
    key(KeyCode.UP);
    key(KeyCode.UP);
    key(KeyCode.DOWN);
    for (int row = 0; row < 5; row++) {
      key(KeyCode.ENTER);
    }
    assertThat(observation(ID).rounds()).containsExactly(round(1, 0, 0, 0, 1, 12));
    assertThat(words())
        .contains(
            "Round 1",
            "Consensus",
            "n = 13 · median: Strongly agree · consensus 0.95 · Show of hands");
  }

  @Test
  void aNumberThatIsNoneStaysInItsFieldAndNoRoundIsRecordedBeforeItIsMended() {
    count(8, 2, 0, 1, 1);
    act(() -> field("Neither").setText("1 or 2"));
    String why = "This is not counted. Fill in a whole number from 0 to 2,000.";
    press("Record round 1");
    key(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(observation(ID).rounds()).isEmpty();
    assertThat(words()).contains(why);
    assertThat(written("Neither. " + why)).isEqualTo("1 or 2");
    assertThat(see(() -> field("Neither. " + why).isFocused())).isTrue();
    act(() -> field("Neither. " + why).setText("2"));
    press("Record round 1");
    assertThat(observation(ID).rounds()).containsExactly(round(1, 1, 1, 2, 2, 8));
  }

  @Test
  void moreHandsThanPeopleAreNoticedBeforeTheyAreRecorded() {
    count(9, 2, 0, 1, 1);
    assertThat(words())
        .contains("13 hands counted, 12 people present")
        .contains(
            "1 hand more than the 12 people present. Check the numbers, or record them as they"
                + " are.");
    count(8, 2, 0, 1, 1);
    assertThat(words())
        .noneMatch(text -> text.contains("more than") || text.contains("hands counted"))
        .contains("12 of 12 people counted");
  }

  @Test
  void aDividedVoteProposesAnotherAndTheFormerRoundStaysInSight() {
    count(3, 4, 1, 3, 1);
    press("Record round 1");
    assertThat(words())
        .contains(
            "Divided",
            "discuss for 3–4 minutes, the minority first; then vote again.",
            "Vote again: round 2");
    key(KeyCode.CONTROL, KeyCode.R);
    count(6, 4, 1, 1, 0);
    key(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(observation(ID).rounds())
        .containsExactly(round(1, 1, 3, 1, 4, 3), round(2, 0, 1, 1, 4, 6));
    assertThat(words()).contains("Round 2", "was 3", "was 4");
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(observation(ID).rounds()).containsExactly(round(1, 1, 3, 1, 4, 3));
    assertThat(words()).contains("Round 1").doesNotContain("Round 2");
  }

  @Test
  void aRoundIsCorrectedAndRemoved() {
    count(5, 4, 1, 1, 1);
    press("Record round 1");
    press("Correct");
    assertThat(written("Strongly agree")).isEqualTo("5");
    write("Strongly agree", "6");
    press("Record round 1");
    assertThat(observation(ID).rounds()).containsExactly(round(1, 1, 1, 1, 4, 6));
    press("Remove round 1");
    assertThat(observation(ID).rounds()).isEmpty();
    assertThat(words()).contains("Show of hands, round 1");
  }

  @Test
  void aCorrectionThatChangesNothingShowsTheResultAgain() {
    count(5, 4, 1, 1, 1);
    press("Record round 1");
    press("Correct");
    press("Record round 1");
    assertThat(words()).contains("Round 1").doesNotContain("Show of hands, round 1");
  }

  @Test
  void nobodyCountedIsRefusedBesideTheNumbers() {
    press("Record round 1");
    assertThat(words()).contains("Count at least one vote.");
    assertThat(observation(ID).rounds()).isEmpty();
  }

  @Test
  void countsOfAHandfulOfPeopleAreNotShownPerAnswer() {
    count(2, 1, 0, 0, 1);
    press("Record round 1");
    assertThat(words())
        .anyMatch(text -> text.startsWith("Fewer than 5 people voted."))
        .doesNotContain("Strongly agree");
  }

  @Test
  void theConclusionIsRecordedAndMarkedInTheAgenda() {
    press("What the group concludes: Holds in part");
    write("Reason", "Formally a person, in fact none");
    write("Measure", "Read before rejecting");
    write("Owner", "HR adviser");
    write("Dissent, in their words", "Say so honestly");
    TreatedObservation now = observation(ID);
    assertThat(now.decision().outcome()).isEqualTo(Outcome.HOLDS_IN_PART);
    assertThat(
            List.of(
                now.decision().reason(),
                now.decision().measure(),
                now.decision().owner(),
                now.decision().dissent()))
        .containsExactly(
            "Formally a person, in fact none",
            "Read before rejecting",
            "HR adviser",
            "Say so honestly");
    assertThat(words()).contains("✓");
    for (int step = 0; step < 5; step++) {
      key(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(observation(ID).treated()).isFalse();
    assertThat(written("Reason")).isEmpty();
    assertThat(words()).doesNotContain("✓");
  }

  @Test
  void aConclusionIsTakenBackAndComesBackByAnUndo() {
    press("What the group concludes: Holds in part");
    write("Reason", "Formally a person");
    press("Take the conclusion back");
    assertThat(observation(ID).decision().outcome()).isNull();
    assertThat(observation(ID).decision().reason()).isEqualTo("Formally a person");
    assertThat(isChosen("What the group concludes: Holds in part")).isFalse();
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(observation(ID).decision().outcome()).isEqualTo(Outcome.HOLDS_IN_PART);
  }

  @Test
  void whatTheGroupAddsIsCountedWhereOneIsToo() {
    assertThat(words()).contains("Observation 3 of 8");
    act(() ->
        workshop.execute(
            new Command.WriteObservation(new OwnObservation("own-1", "From a phone"))));
    assertThat(words()).contains("Observation 3 of 9").doesNotContain("Observation 3 of 8");
  }

  @Test
  void theGroupAddsAnObservationOfItsOwnChangesAndRemovesIt() {
    write("New observation", "Nobody asked the works council");
    press("Add observation");
    TreatedObservation own = workshop.view().results().observations().getLast();
    assertThat(model.place().item()).isEqualTo(own.id());
    assertThat(words())
        .contains("Added by the group", "Observation 9 of 9", "Nobody asked the works council");
    write("The observation, in the words of the group", "The works council was not asked");
    assertThat(observation(own.id()).statement().en()).isEqualTo("The works council was not asked");
    press("Remove this observation");
    assertThat(workshop.view().results().observations()).hasSize(8);
    assertThat(model.place().item()).isEqualTo("obs-c2-8");
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.place().item()).isEqualTo(own.id());
  }

  @Test
  void anOwnObservationWithoutWordsIsRefusedBesideItsField() {
    press("Add observation");
    assertThat(words()).contains("Write a sentence first.");
  }
}
