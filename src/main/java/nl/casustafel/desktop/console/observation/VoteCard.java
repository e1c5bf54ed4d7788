package nl.casustafel.desktop.console.observation;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.PollPanel;
import nl.casustafel.desktop.console.voting.poll.VoteStep;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.observation.ProposedOutcome;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The vote on an observation: by phone, by counting hands, or the result of the last round. */
final class VoteCard extends Card {
  private final ObservationModel model;
  private final VotingModel voting;
  private final Guide guide;
  private final Runnable chooseOutcome;
  private final Texts texts;
  private final PollPanel poll;
  private final KeptHands kept;
  private final HandsCount hands;
  private final Paragraph refusal = new Paragraph("", "field-problem");
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private VoteStanding standing;
  private @Nullable HandsEntry entry;

  /** The round that is being counted by hand, or 0. */
  private int counting;

  /**
   * @param chooseOutcome leads to where the group says what it concludes
   */
  VoteCard(
      ObservationModel model,
      VotingModel voting,
      Guide guide,
      Runnable chooseOutcome,
      Texts texts) {
    this.model = model;
    this.chooseOutcome = chooseOutcome;
    this.voting = voting;
    this.guide = guide;
    this.texts = texts;
    this.kept = new KeptHands(model);
    this.hands = kept.hands();
    this.standing = new VoteStanding(List.of(), false, VoteStep.NO_SESSION, guide);
    this.poll = new PollPanel(voting, VoteSubject.observation(model.id()), texts);
  }

  ReadOnlyObjectProperty<@Nullable NextDeed> nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** Shows the rounds; what is being counted stays, unless rounds came or went. */
  void show(TreatedObservation observation) {
    boolean first = getChildren().isEmpty();
    VoteStanding earlier = standing;
    List<Round<AgreementTally>> rounds = observation.rounds();
    VoteStep step = poll.show(model.console().view());
    standing = new VoteStanding(rounds, observation.treated(), step, guide);
    boolean changed = first || !rounds.equals(earlier.rounds());
    boolean more = !first && rounds.size() > earlier.rounds().size();
    boolean concluded = standing.treated() != earlier.treated();
    boolean phones = standing.withPhones() != earlier.withPhones();
    if (changed || (phones && hands.tally().voters() == 0)) {
      begin();
    } else if (phones) {
      // What was counted stays, and now there is a way back to the phones, or none.
      build();
    } else if (counting == 0 && (concluded || standing.step() != earlier.step())) {
      build();
    }
    boolean revealedNow =
        !first && standing.step() == VoteStep.REVEALED && earlier.step() != VoteStep.REVEALED;
    if (more || revealedNow) {
      results().forEach(LastRound::grow);
    }
    offer();
  }

  private List<LastRound> results() {
    return getChildren().stream()
        .filter(LastRound.class::isInstance)
        .map(LastRound.class::cast)
        .toList();
  }

  private void begin() {
    int round = kept.goOn();
    if (round == 0) {
      count(standing.rounds().isEmpty() && !standing.withPhones() ? 1 : 0);
    } else {
      counting = round;
      build();
      offer();
    }
  }

  /** Begins counting hands for a round; 0 shows what there is instead. */
  private void count(int round) {
    counting = round;
    kept.count(round);
    refuse("");
    build();
    offer();
  }

  private void build() {
    getChildren().clear();
    if (counting > 0) {
      showEntry();
      return;
    }
    if (standing.withPhones()) {
      getChildren().add(poll);
    }
    if (!standing.rounds().isEmpty()
        && standing.step() != VoteStep.OPEN
        && standing.step() != VoteStep.CLOSING) {
      getChildren().add(new LastRound(standing.rounds(), standing.treated(), guide, texts));
    }
    FlowPane deeds = deeds();
    if (!deeds.getChildren().isEmpty()) {
      getChildren().add(deeds);
    }
  }

  private void showEntry() {
    int present = model.console().view().info().headCount();
    HandsEntry now =
        new HandsEntry(
            AnswerRow.all(guide.scales(), texts), hands, present, texts, this::recordRound);
    entry = now;
    getChildren()
        .setAll(
            new Paragraph(texts.of(ObservationText.COUNT_HANDS, counting), "card-title"),
            new Paragraph(texts.of(ObservationText.COUNT_HANDS_HINT), "secondary"),
            now,
            refusal);
    if (!standing.rounds().isEmpty() || standing.withPhones()) {
      ObservationText back =
          standing.rounds().isEmpty()
              ? ObservationText.VOTE_BY_PHONE
              : ObservationText.KEEP_AS_IT_WAS;
      getChildren().add(row(quiet(back, 0, () -> count(0))));
    }
  }

  /** What is rarely wanted, at the foot of the card. */
  private FlowPane deeds() {
    FlowPane deeds = row();
    if (standing.phonesBusy()) {
      return deeds;
    }
    int following = standing.following();
    if (standing.mayFollow()
        && standing.withPhones()
        && !standing.rounds().isEmpty()
        && !standing.revoteProposed()) {
      deeds.getChildren().add(quiet(ObservationText.VOTE_AGAIN, following, this::openAgain));
    }
    if (standing.mayFollow() && standing.withPhones()) {
      deeds
          .getChildren()
          .add(quiet(ObservationText.BY_HANDS_INSTEAD, following, () -> count(following)));
    } else if (standing.mayFollow() && !standing.revoteProposed()) {
      deeds.getChildren().add(quiet(ObservationText.VOTE_AGAIN, following, () -> count(following)));
    }
    if (!standing.rounds().isEmpty() && !standing.rounds().getLast().byPhone()) {
      Round<AgreementTally> last = standing.rounds().getLast();
      deeds
          .getChildren()
          .addAll(
              quiet(ObservationText.CORRECT, last.number(), () -> correct(last)),
              quiet(ObservationText.DROP_ROUND, last.number(), () -> model.drop(last.number())));
    }
    return deeds;
  }

  private static FlowPane row(Button... buttons) {
    FlowPane deeds = new FlowPane(buttons);
    deeds.getStyleClass().add("quiet-deeds");
    return deeds;
  }

  private Button quiet(ObservationText words, int round, Runnable deed) {
    return Buttons.plain(texts.of(words, round), deed);
  }

  private void openAgain() {
    voting.act(lead -> lead.open(VoteSubject.observation(model.id())));
  }

  private void correct(Round<AgreementTally> round) {
    count(round.number());
    hands.show(round.tally());
  }

  /** Starts counting another round by hand; false when there may be none, or phones vote. */
  boolean voteAgain() {
    if (standing.withPhones()
        || counting > 0
        || standing.rounds().isEmpty()
        || !standing.mayFollow()) {
      return false;
    }
    count(standing.following());
    return true;
  }

  private void recordRound() {
    if (counting > 0 && (entry == null || entry.isRead())) {
      model.record(
          counting, hands.tally(), this::recorded, refused -> refuse(refused.message(texts)));
    }
  }

  // A correction that changes nothing brings no news, and is over all the same.
  private void recorded() {
    if (counting > 0) {
      count(0);
    }
  }

  private void refuse(String why) {
    refusal.setText(why);
    Shown.when(!why.isEmpty(), refusal);
  }

  private void offer() {
    NextDeed now = null;
    // Concluded without a vote, nobody has to count.
    boolean done = standing.treated() && standing.rounds().isEmpty();
    if (counting > 0 && !(done && hands.tally().voters() == 0)) {
      String label = texts.of(ObservationText.RECORD_ROUND, counting);
      now = new NextDeed(label, "Ctrl+Enter", this::recordRound);
    } else if (standing.revoteProposed() && !standing.withPhones()) {
      String label = texts.of(ObservationText.VOTE_AGAIN, standing.following());
      now = new NextDeed(label, "Ctrl+R", this::voteAgain);
    } else if (counting == 0
        && !standing.rounds().isEmpty()
        && !standing.treated()
        && !standing.votingGoesOn()
        && !standing.revoteProposed()) {
      now = conclusion();
    }
    if (!Objects.equals(label(now), label(next.get())) || now == null) {
      next.set(now);
    }
  }

  /** Records what the vote proposes, or leads to where the group says what it concludes. */
  private NextDeed conclusion() {
    return ProposedOutcome.of(guide, standing.rounds().getLast().tally())
        .map(proposed ->
            new NextDeed(
                texts.of(
                    ObservationText.RECORD_OUTCOME,
                    texts.of(ConclusionCard.words(proposed.value())),
                    proposed.votes(),
                    proposed.voters()),
                NextDeed.ENTER,
                () -> model.conclude(proposed.value())))
        .orElseGet(() ->
            new NextDeed(texts.of(ObservationText.CHOOSE_OUTCOME), NextDeed.ENTER, chooseOutcome));
  }

  private static String label(@Nullable NextDeed deed) {
    return deed == null ? "" : deed.label();
  }
}
