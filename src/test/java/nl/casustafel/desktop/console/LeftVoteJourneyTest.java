package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.session.kept.Stage;
import org.junit.jupiter.api.Test;

/** A vote that was closed and left for another one before it was revealed. */
class LeftVoteJourneyTest extends PhonesJourney {
  private static final String ELSEWHERE = "obs-c2-4";
  private static final String LEFT =
      "12 people voted; it was closed, and the count is not visible. Until it is revealed it is"
          + " no result, and it is not in the report.";

  private void leftForAnother() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(9, 3);
    close();
    goTo(Part.OBSERVATIONS, ELSEWHERE);
    votedAndShown(() -> vote(6, 6));
    goTo(Part.OBSERVATIONS, OBSERVATION);
  }

  @Test
  void isNoResultAndCanStillBeRevealedWhereItWasVoted() {
    leftForAnother();
    assertThat(observation(OBSERVATION).rounds()).isEmpty();
    assertThat(words()).contains(LEFT);
    filledSays("Reveal to the room ⏎");
    key(KeyCode.ENTER);
    seen(view -> view.left().isEmpty());
    assertThat(observation(OBSERVATION).rounds()).hasSize(1);
    assertThat(words()).doesNotContain(LEFT);
  }

  @Test
  void isNamedBeforeTheSessionEndsWithoutIt() {
    leftForAnother();
    press("End voting");
    assertThat(words())
        .contains(
            "An open vote is closed and recorded. The keys and tokens are destroyed: from then on"
                + " nobody can tell who voted what, you neither. The phones see that it is over."
                + " One vote is closed and its count is not visible: it will not be in the report. To keep"
                + " it, go to where it was voted and reveal it first.");
  }

  /** What the panel of the room says of votes, and whether its bar stands below it. */
  private String roomSays() {
    return see(() -> {
      String numbers = scene().lookup(".session-numbers").getAccessibleText();
      boolean bar = scene().lookup(".session-running .share-bar").isVisible();
      return numbers + (bar ? ", with a bar" : "");
    });
  }

  @Test
  void votesAreCountedInTheRoomOnlyWhereTheirRoundIsAtHand() {
    press("To the workshop");
    assertThat(roomSays()).isEqualTo("12 joined, 12 connected, – voted");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(9, 3);
    until(() -> roomSays().equals("12 joined, 12 connected, 12 voted, with a bar"));
    goTo(Part.OBSERVATIONS, ELSEWHERE);
    assertThat(roomSays()).isEqualTo("12 joined, 12 connected, 12 voted, with a bar");
    goTo(Part.OBSERVATIONS, OBSERVATION);
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    assertThat(roomSays()).isEqualTo("12 joined, 12 connected, 12 voted, with a bar");
    goTo(Part.OBSERVATIONS, ELSEWHERE);
    assertThat(roomSays()).isEqualTo("12 joined, 12 connected, – voted");
    goTo(Part.OBSERVATIONS, OBSERVATION);
    assertThat(roomSays()).isEqualTo("12 joined, 12 connected, 12 voted, with a bar");
  }
}
