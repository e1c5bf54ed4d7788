package nl.casustafel.desktop.console.observation;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.voting.PollPanel;
import nl.casustafel.desktop.console.voting.VoteStep;
import nl.casustafel.desktop.console.voting.VotingModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.VoteProposal;
import nl.casustafel.workshop.VoteReading;
import nl.casustafel.workshop.VoteSubject;
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
  private List<Round> rounds = List.of();
  private boolean treated;
  private @Nullable HandsEntry entry;
  private VoteStep step = VoteStep.NO_SESSION;

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
    this.poll = new PollPanel(voting, VoteSubject.observation(model.id()), texts);
  }

  ReadOnlyObjectProperty<@Nullable NextDeed> nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** Shows the rounds; what is being counted stays, unless rounds came or went. */
  void show(TreatedObservation observation) {
    boolean first = getChildren().isEmpty();
    boolean changed = first || !observation.rounds().equals(rounds);
    boolean more = !first && observation.rounds().size() > rounds.size();
    boolean concluded = observation.treated() != treated;
    VoteStep before = step;
    rounds = observation.rounds();
    treated = observation.treated();
    step = poll.show(model.console().view());
    boolean phones = withPhones() != (before != VoteStep.NO_SESSION);
    if (changed || (phones && hands.tally().voters() == 0)) {
      begin();
    } else if (phones) {
      // What was counted stays, and now there is a way back to the phones, or none.
      build();
    } else if (counting == 0 && (concluded || step != before)) {
      build();
    }
    boolean revealedNow = !first && step == VoteStep.REVEALED && before != VoteStep.REVEALED;
    if (more || revealedNow) {
      results().forEach(RoundResult::grow);
    }
    offer();
  }

  private boolean withPhones() {
    return step != VoteStep.NO_SESSION;
  }

  private List<RoundResult> results() {
    return getChildren().stream()
        .filter(RoundResult.class::isInstance)
        .map(RoundResult.class::cast)
        .toList();
  }

  private void begin() {
    int round = kept.goOn();
    if (round == 0) {
      count(rounds.isEmpty() && !withPhones() ? 1 : 0);
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
    if (withPhones()) {
      getChildren().add(poll);
    }
    if (!rounds.isEmpty() && step != VoteStep.OPEN && step != VoteStep.CLOSING) {
      getChildren().add(new RoundResult(rounds, treated, guide, texts));
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
    if (!rounds.isEmpty() || withPhones()) {
      ObservationText back =
          rounds.isEmpty() ? ObservationText.VOTE_BY_PHONE : ObservationText.KEEP_AS_IT_WAS;
      getChildren().add(row(quiet(back, 0, () -> count(0))));
    }
  }

  // A round that was never revealed is not among them, and its number is used nevertheless.
  private int following() {
    return rounds.isEmpty() ? 1 : rounds.getLast().number() + 1;
  }

  /** What is rarely wanted, at the foot of the card. */
  private FlowPane deeds() {
    FlowPane deeds = row();
    boolean phonesBusy =
        switch (step) {
          case OPEN, CLOSING, CLOSED, OPEN_ELSEWHERE -> true;
          case NO_SESSION, READY, LEFT, VOTED, USED_UP, REVEALED -> false;
        };
    if (phonesBusy) {
      return deeds;
    }
    int following = following();
    if (following <= Round.MOST && withPhones() && !rounds.isEmpty() && !revoteProposed()) {
      deeds.getChildren().add(quiet(ObservationText.VOTE_AGAIN, following, this::openAgain));
    }
    if (following <= Round.MOST && withPhones()) {
      deeds
          .getChildren()
          .add(quiet(ObservationText.BY_HANDS_INSTEAD, following, () -> count(following)));
    } else if (following <= Round.MOST && !revoteProposed()) {
      deeds.getChildren().add(quiet(ObservationText.VOTE_AGAIN, following, () -> count(following)));
    }
    if (!rounds.isEmpty() && rounds.getLast().way() == Round.Way.SHOW_OF_HANDS) {
      Round last = rounds.getLast();
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

  private void correct(Round round) {
    count(round.number());
    hands.show(round.tally());
  }

  /** Whether the last round was divided or spread, and there may be another. */
  private boolean revoteProposed() {
    return !rounds.isEmpty()
        && following() <= Round.MOST
        && !treated
        && VoteReading.of(guide, rounds.getLast().tally()).revoteProposed();
  }

  /** Starts counting another round by hand; false when there may be none, or phones vote. */
  boolean voteAgain() {
    if (withPhones() || counting > 0 || rounds.isEmpty() || following() > Round.MOST) {
      return false;
    }
    count(following());
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
    refusal.setVisible(!why.isEmpty());
    refusal.setManaged(!why.isEmpty());
  }

  private void offer() {
    NextDeed now = null;
    // Concluded without a vote, nobody has to count.
    boolean done = treated && rounds.isEmpty();
    if (counting > 0 && !(done && hands.tally().voters() == 0)) {
      String label = texts.of(ObservationText.RECORD_ROUND, counting);
      now = new NextDeed(label, "Ctrl+Enter", this::recordRound);
    } else if (revoteProposed() && !withPhones()) {
      String label = texts.of(ObservationText.VOTE_AGAIN, following());
      now = new NextDeed(label, "Ctrl+R", this::voteAgain);
    } else if (counting == 0
        && !rounds.isEmpty()
        && !treated
        && !votingGoesOn()
        && !revoteProposed()) {
      now = conclusion();
    }
    if (!Objects.equals(label(now), label(next.get())) || now == null) {
      next.set(now);
    }
  }

  private boolean votingGoesOn() {
    return switch (step) {
      case OPEN, CLOSING, CLOSED, LEFT -> true;
      case NO_SESSION, OPEN_ELSEWHERE, READY, VOTED, USED_UP, REVEALED -> false;
    };
  }

  /** Records what the vote proposes, or leads to where the group says what it concludes. */
  private NextDeed conclusion() {
    return VoteProposal.outcome(guide, rounds.getLast().tally())
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
