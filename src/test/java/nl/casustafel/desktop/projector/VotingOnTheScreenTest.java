package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.Test;

/** A vote on an observation as the room follows it. */
class VotingOnTheScreenTest extends RoomScreen {
  private static final String STATEMENT =
      "The model never learned from material of this organisation, so it may judge beside the"
          + " point and unevenly.";

  @Test
  void whenTheFacilitatorGoesOnTheStatementIsThereWithTheWayInBesideIt() {
    room.join(12).place = Place.of(Part.CASE);
    assertThat(words()).contains("Join with your phone");
    room.place = new Place(Part.OBSERVATIONS, VotingRoom.OBSERVATION);
    assertThat(words())
        .containsExactly(
            "Observation 2.4",
            "4 of 8",
            STATEMENT,
            "12 joined",
            "192.168.1.20:8080",
            code(),
            PROMISE);
  }

  @Test
  void anOpenRoundShowsWhatCanBeVotedAndHowManyVoted() {
    room.join(47).openObservation().agree(13, 7, 3, 10, 6, 2);
    assertThat(words())
        .containsExactly(
            "Observation 2.4",
            "4 of 8",
            "Round 1 · Vote now",
            STATEMENT,
            "Strongly agree",
            "Agree",
            "Neither",
            "Disagree",
            "Strongly disagree",
            "Can’t judge",
            "41 of 47 voted",
            "192.168.1.20:8080",
            code(),
            PROMISE);
  }

  @Test
  void theSecondsUntilItClosesAreCountedDown() {
    room.join(5).openObservation();
    assertThat(words()).noneMatch(line -> line.startsWith("Closes"));
    room.startClosing();
    assertThat(words()).contains("Closes in 5 seconds");
    room.clock.pass(Duration.ofMillis(4001));
    assertThat(words()).contains("Closes in 1 second");
    room.clock.pass(Duration.ofMillis(999));
    assertThat(words()).contains("Closes now");
    room.closeRound();
    assertThat(words())
        .noneMatch(line -> line.startsWith("Closes"))
        .contains(
            "Round 1 · Voting is closed",
            "0 of 5 voted",
            "The result follows when the facilitator shows it.");
  }

  @Test
  void theResultComesWithCountsWordsAndHowManyVoted() {
    room.join(47).openObservation().agree(22, 11, 2, 5, 2, 1).closeRound().reveal();
    assertThat(words())
        .containsExactly(
            "Observation 2.4",
            "4 of 8",
            "Round 1 · Result",
            STATEMENT,
            "Round 1",
            "n = 42",
            "Strongly agree",
            "22",
            "Agree",
            "11",
            "Neither",
            "2",
            "Disagree",
            "5",
            "Strongly disagree",
            "2",
            "Can’t judge",
            "1",
            "Consensus with dissent",
            "one side has 75\u00a0% or more, and there is a strong opposite vote or 10\u00a0% or"
                + " more on the other side",
            "43 of 47 voted",
            "192.168.1.20:8080",
            code(),
            PROMISE);
  }

  @Test
  void aSpreadResultIsCalledSoWithoutReferringToOtherNames() {
    room.join(10).openObservation().agree(1, 1, 6, 1, 1).closeRound().reveal();
    assertThat(words())
        .containsSequence("Spread", "10 of 10 voted")
        .doesNotContain("none of the above");
  }

  @Test
  void aHiddenResultIsNowhere() {
    room.join(47).openObservation().agree(22, 11, 2, 5, 2, 1).closeRound();
    List<String> closed = seen.show(room.view()).everything();
    room.reveal();
    assertThat(seen.show(room.view()).everything()).contains("22");
    room.hide();
    assertThat(seen.show(room.view()).everything()).isEqualTo(closed).doesNotContain("22");
  }

  @Test
  void roundsStandSideBySide() {
    room.join(47).openObservation().agree(13, 7, 3, 10, 6, 2).closeRound().reveal();
    room.openObservation().agree(22, 11, 2, 5, 2, 1).closeRound().reveal();
    assertThat(words())
        .containsSequence("Round 1", "n = 39", "Round 2", "n = 42", "Strongly agree", "13", "22");
    room.openObservation().agree(30, 10, 1, 1, 0, 0).closeRound().reveal();
    assertThat(words())
        .containsSequence("Round 3", "n = 42", "Strongly agree", "13", "22", "30")
        .contains("Consensus");
  }

  @Test
  void whileTheNextRoundIsOpenTheOneBeforeIsNotShown() {
    room.join(47).openObservation().agree(13, 7, 3, 10, 6, 2).closeRound().reveal();
    room.openObservation();
    assertThat(seen.show(room.view()).everything())
        .contains("Round 2 · Vote now", "0 of 47 voted")
        .doesNotContain("13");
  }

  @Test
  void ofFewerThanFiveVotersNoCountsAreShown() {
    room.join(6).openObservation().agree(3, 1).closeRound().reveal();
    assertThat(words())
        .contains(
            "n = 4. Too few votes to show counts: fewer than 5. That way nobody can be recognised.",
            "4 of 6 voted")
        .doesNotContain("Strongly agree", "3", "1");
    room.openObservation().agree(4, 2).closeRound().reveal();
    assertThat(words())
        .contains("Round 1: n = 4, too few votes to show counts.")
        .containsSequence("Round 2", "n = 6", "Strongly agree", "4", "Agree", "2");
  }

  @Test
  void aVoteStaysWhereverTheFacilitatorLooksAndItsResultUntilTheyGoOn() {
    Place here = room.place;
    room.join(8).openObservation().agree(4, 4).place = Place.of(Part.RISKS);
    assertThat(words()).contains("Round 1 · Vote now");
    room.closeRound();
    assertThat(words()).contains("Round 1 · Voting is closed");
    room.place = here;
    room.reveal();
    assertThat(words()).contains("Round 1 · Result");
    room.place = Place.of(Part.RISKS);
    assertThat(words()).contains("Risks found").doesNotContain("Round 1 · Result");
    room.place = here;
    assertThat(words()).contains("Round 1 · Result");
  }

  @Test
  void whileVotesComeInThePageStaysAsItIs() {
    room.join(47).openObservation();
    words();
    Parent page = (Parent) seen.pane().getChildren().getFirst();
    room.agree(13, 7);
    assertThat(words()).contains("20 of 47 voted");
    assertThat(seen.pane().getChildren()).containsExactly(page);
  }

  @Test
  void afterTheSessionTheRoomIsThankedAndToldThatVotesCannotBeTraced() {
    room.join(8).openObservation().agree(4, 4).closeRound().reveal().end();
    assertThat(words())
        .containsExactly(
            "Thank you",
            "Voting is over. The key that tied phones to votes is destroyed: nobody can trace a"
                + " vote back to a phone any more. You can close the page on your phone.");
  }

  @Test
  void blankIsBlackWithNothingAtAll() {
    room.join(8).openObservation();
    List<String> before = words();
    seen.act(pane -> pane.blank(true));
    assertThat(seen.nodes()).containsExactly(seen.pane());
    assertThat(seen.pane().getBackground().getFills().getFirst().getFill())
        .isEqualTo(javafx.scene.paint.Color.BLACK);
    room.agree(4, 4);
    seen.show(room.view());
    assertThat(seen.nodes()).containsExactly(seen.pane());
    seen.act(pane -> pane.blank(false));
    assertThat(seen.words()).hasSameSizeAs(before).contains("8 of 8 voted");
  }

  @Test
  void inAnotherLanguageEverythingIsSaidAnew() {
    room.join(47).openObservation().agree(13, 7);
    words();
    seen.act(pane -> pane.speak(new nl.casustafel.text.Texts(Language.NL)));
    assertThat(seen.words())
        .contains("Observatie 2.4", "Ronde 1 · Stem nu", "Mee eens", "20 van 47 hebben gestemd")
        .doesNotContain("Agree");
  }
}
