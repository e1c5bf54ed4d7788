package nl.casustafel.desktop.console.voting.poll;

import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;

/** The head of a round: its number, and how many voted of those who could. */
public final class RoundLine extends VBox {

  public RoundLine(Round<?> round, Guide guide, Texts texts) {
    int voters = round.tally().voters();
    PhoneVote phones = round.phones();
    int of = phones == null ? voters : Math.max(voters, phones.turnout().joined());
    getStyleClass().add("round-line");
    getChildren()
        .addAll(
            new Paragraph(texts.of(VotingText.ROUND, round.number()), "card-title"),
            new Paragraph(texts.of(VotingText.VOTED_OF, voters, of), "secondary"));
    if (!countsShown(round, guide)) {
      getChildren().add(new Paragraph(texts.of(VotingText.TOO_FEW_TO_SHOW), "secondary"));
    }
  }

  /** Whether so many voted that counts give nobody away. */
  public static boolean countsShown(Round<?> round, Guide guide) {
    return round.tally().voters() >= VoteReading.smallestShown(guide);
  }
}
