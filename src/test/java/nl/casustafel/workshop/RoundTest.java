package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.casustafel.text.Message;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final PhoneVote PHONES =
      new PhoneVote(new Turnout(Assurance.OPEN, 9, 0, 0), null, Map.of());
  private static final ChoiceTally CHOICES = new ChoiceTally(Map.of("yes", 7));

  @Test
  void whatPhonesAddTellsThemFromHands() {
    assertThat(Round.ofHands(1, CHOICES).byPhone()).isFalse();
    assertThat(Round.ofPhones(1, CHOICES, PHONES).byPhone()).isTrue();
  }

  @Test
  void aRoundIsOneOfTheVotesThatWereCountedInIt() {
    Round<?> round = Round.ofPhones(2, CHOICES, PHONES);

    assertThat(round.counting(ChoiceTally.class)).contains(new Round<>(2, CHOICES, PHONES));
    assertThat(round.counting(AgreementTally.class)).isEmpty();
  }

  @Test
  void handsThatWereCountedOnAnythingStayWhenPhonesAreRevealedThere() {
    Sitting sitting = new Sitting("chatlog-finetuning");
    VoteSubject subject = VoteSubject.question("tr-told-ai");
    WorkshopState.Pen pen = WorkshopState.begun(new Change.InfoSet(sitting.view().info())).pen();
    pen.write(List.of(new Change.RoundSet(subject, Round.ofHands(1, CHOICES))));

    WorkshopView.Content content = sitting.view().content();
    assertThat(
            new VoteRules(content.caseTemplate(), content.guide())
                .record(
                    new Command.RecordVote(subject, Round.ofPhones(1, CHOICES, PHONES)),
                    pen.state()))
        .isEqualTo(
            new CommandRules.Ruling.No(new Executed.Refused(Message.of(WorkshopText.HANDS_STAY))));
  }
}
