package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.vote.Round;
import org.junit.jupiter.api.Test;

class ObservationsTest {
  private static final AgreementTally TALLY = new AgreementTally(List.of(1, 2, 0, 3, 4), 2);
  private static final String FIRST = "obs-c1-1";

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @Test
  void anObservationThatHoldsRaisesItsRisksAndOneThatDoesNotRaisesNone() {
    sitting.decide(FIRST, ObservationDecision.Outcome.HOLDS);
    assertThat(sitting.view().results().risks())
        .singleElement()
        .satisfies(risk -> {
          assertThat(risk.risk().id()).isEqualTo("r-opaque-use");
          assertThat(risk.causes())
              .containsExactly(
                  new RiskProposal.Cause(Part.OBSERVATIONS, FIRST, risk.risk().score()));
        });

    sitting.decide(FIRST, ObservationDecision.Outcome.DOES_NOT_HOLD);
    assertThat(sitting.view().results().risks()).isEmpty();
    assertThat(sitting.observation(FIRST).treated()).isTrue();
  }

  @Test
  void aMeasureAgreedWithAnObservationIsAnActionWithItsOwnerAndDay() {
    sitting.done(
        new Command.DecideObservation(
            FIRST,
            new ObservationDecision(
                ObservationDecision.Outcome.HOLDS, "", "", "Meld het", "FG", BuiltIn.DAY)));
    ActionItem action = sitting.view().results().actions().getFirst();
    assertThat(action.kind()).isEqualTo(ActionItem.Kind.MEASURE);
    assertThat(action.followUp()).isEqualTo(new FollowUp("FG", BuiltIn.DAY, false));

    sitting.done(new Command.FollowUpAction(action.id(), new FollowUp("", null, true)));
    assertThat(sitting.view().results().actions().getFirst().followUp())
        .isEqualTo(new FollowUp("FG", BuiltIn.DAY, true));
  }

  @Test
  void roundsFollowEachOtherUpToThreeAndCanBeCorrected() {
    sitting.refused(new Command.CountHands(FIRST, 2, TALLY), WorkshopText.ROUND_OUT_OF_ORDER);
    sitting.refused(new Command.CountHands(FIRST, 0, TALLY), WorkshopText.ROUND_OUT_OF_ORDER);
    for (int round = 1; round <= 3; round++) {
      sitting.done(new Command.CountHands(FIRST, round, TALLY));
    }
    sitting.refused(new Command.CountHands(FIRST, 4, TALLY), WorkshopText.ROUND_OUT_OF_ORDER);

    AgreementTally corrected = new AgreementTally(List.of(0, 0, 0, 0, 9), 0);
    sitting.done(new Command.CountHands(FIRST, 1, corrected));
    assertThat(sitting.observation(FIRST).rounds())
        .extracting(Round::tally)
        .containsExactly(corrected, TALLY, TALLY);

    sitting.refused(new Command.DropRound(FIRST, 1), WorkshopText.ROUND_OUT_OF_ORDER);
    sitting.done(new Command.DropRound(FIRST, 3));
    assertThat(sitting.observation(FIRST).rounds()).hasSize(2);
  }

  @Test
  void aTallyOfNobodyOrOfTooManyIsRefused() {
    sitting.refused(new Command.CountHands(FIRST, 1, tally(0, 0)), WorkshopText.NO_VOTES);
    sitting.refused(new Command.CountHands(FIRST, 1, tally(2001, 0)), WorkshopText.TOO_MANY_VOTERS);
    sitting.refused(
        new Command.CountHands(FIRST, 1, tally(Integer.MAX_VALUE, Integer.MAX_VALUE)),
        WorkshopText.TOO_MANY_VOTERS);
    sitting.done(new Command.CountHands(FIRST, 1, tally(1999, 1)));
  }

  @Test
  void theGroupsOwnObservationsAreNumberedTreatedAndRemovedWithTheirVotes() {
    sitting.done(new Command.WriteObservation(new OwnObservation("own-1", "Bellers horen niets.")));
    sitting.done(new Command.WriteObservation(new OwnObservation("own-2", "En de buren?")));
    sitting.done(new Command.CountHands("own-1", 1, TALLY));
    sitting.decide("own-1", ObservationDecision.Outcome.HOLDS_IN_PART);
    assertThat(sitting.observation("own-2").number()).isEqualTo("+2");
    assertThat(sitting.observation("own-1").lastRound().orElseThrow().tally()).isEqualTo(TALLY);

    sitting.done(new Command.RemoveObservation("own-1"));
    assertThat(sitting.view().observation("own-1")).isEmpty();
    assertThat(sitting.observation("own-2").number()).isEqualTo("+1");

    sitting.workshop.undo();
    assertThat(sitting.observation("own-1").decision().outcome())
        .isEqualTo(ObservationDecision.Outcome.HOLDS_IN_PART);
    assertThat(sitting.observation("own-1").number()).isEqualTo("+1");
    assertThat(sitting.observation("own-1").rounds()).hasSize(1);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void whatTheCaseSaysIsNotTheGroupsToRewriteOrRemove() {
    sitting.refused(
        new Command.WriteObservation(new OwnObservation(FIRST, "Anders.")),
        WorkshopText.NOT_OWN_OBSERVATION);
    sitting.refused(new Command.RemoveObservation(FIRST), WorkshopText.UNKNOWN_OBSERVATION);
    sitting.refused(
        new Command.WriteObservation(new OwnObservation("own-1", " \n")),
        WorkshopText.OWN_TEXT_EMPTY);
  }

  @Test
  void anObservationThatDoesNotExistIsNeitherVotedOnNorDecided() {
    sitting.refused(new Command.CountHands("own-9", 1, TALLY), WorkshopText.UNKNOWN_OBSERVATION);
    sitting.refused(new Command.DropRound("own-9", 1), WorkshopText.ROUND_OUT_OF_ORDER);
    sitting.refused(
        new Command.DecideObservation("own-9", ObservationDecision.NONE),
        WorkshopText.UNKNOWN_OBSERVATION);
  }

  @Test
  void anActionCanBeWrittenFollowedUpAndRemoved() {
    sitting.done(new Command.WriteAction("a-1", "Leverancier bellen"));
    sitting.done(new Command.FollowUpAction("a-1", new FollowUp("Inkoop", BuiltIn.DAY, true)));
    ActionItem action = sitting.view().results().actions().getFirst();
    assertThat(action.text().in(Language.NL)).isEqualTo("Leverancier bellen");
    assertThat(action.followUp()).isEqualTo(new FollowUp("Inkoop", BuiltIn.DAY, true));
    assertThat(sitting.view().results().progress().openActions()).isZero();

    sitting.done(new Command.RemoveAction("a-1"));
    assertThat(sitting.view().results().actions()).isEmpty();
    sitting.refused(new Command.RemoveAction("a-1"), WorkshopText.UNKNOWN_ACTION);
  }

  @Test
  void whatIsNoActionIsNotFollowedUp() {
    for (String id : List.of("a-9", "find-out:no-such-question", "measure:own-9", "find-out")) {
      sitting.refused(new Command.FollowUpAction(id, FollowUp.OPEN), WorkshopText.UNKNOWN_ACTION);
    }
  }

  private static AgreementTally tally(int disagreeing, int agreeing) {
    return new AgreementTally(List.of(disagreeing, 0, 0, 0, agreeing), 0);
  }
}
