package nl.casustafel.desktop.console.observation;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.VoteReading;
import org.jspecify.annotations.Nullable;

/** The vote on an observation: counting hands, or the result of the last round. */
final class VoteCard extends Card {
  private final ObservationModel model;
  private final Guide guide;
  private final Texts texts;
  private final HandsCount hands = new HandsCount();
  private final Paragraph refusal = new Paragraph("", "field-problem");
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();
  private List<Round> rounds = List.of();
  private boolean treated;

  /** The round that is being counted, or 0 while a result is shown. */
  private int counting;

  VoteCard(ObservationModel model, Guide guide, Texts texts) {
    this.model = model;
    this.guide = guide;
    this.texts = texts;
  }

  ReadOnlyObjectProperty<@Nullable NextDeed> nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** Shows the rounds; what is being counted stays, unless rounds came or went. */
  void show(TreatedObservation observation) {
    boolean first = getChildren().isEmpty();
    boolean changed = !observation.rounds().equals(rounds);
    boolean concluded = observation.treated() != treated;
    rounds = observation.rounds();
    treated = observation.treated();
    if (first || changed) {
      count(rounds.isEmpty() ? 1 : 0);
    } else if (concluded && counting == 0) {
      showResult();
    }
    offer();
  }

  /** Begins counting a round; 0 shows the result instead. */
  private void count(int round) {
    counting = round;
    hands.clear();
    refuse("");
    if (counting > 0) {
      showEntry();
    } else {
      showResult();
    }
    offer();
  }

  private void showEntry() {
    int present = model.console().view().info().headCount();
    HandsEntry entry =
        new HandsEntry(
            AnswerRow.all(guide.scales(), texts), hands, present, texts, this::recordRound);
    getChildren()
        .setAll(
            new Paragraph(texts.of(ObservationText.COUNT_HANDS, counting), "card-title"),
            new Paragraph(texts.of(ObservationText.COUNT_HANDS_HINT), "secondary"),
            entry,
            refusal);
    if (!rounds.isEmpty()) {
      getChildren().add(deeds(quiet(ObservationText.KEEP_AS_IT_WAS, 0, () -> count(0))));
    }
  }

  private RoundResult showResult() {
    Round last = rounds.getLast();
    RoundResult result = new RoundResult(rounds, treated, guide, texts);
    FlowPane deeds =
        deeds(
            quiet(ObservationText.CORRECT, last.number(), () -> correct(last)),
            quiet(ObservationText.DROP_ROUND, last.number(), () -> model.drop(last.number())));
    if (rounds.size() < Round.MOST && !revoteProposed()) {
      int round = rounds.size() + 1;
      deeds.getChildren().addFirst(quiet(ObservationText.VOTE_AGAIN, round, () -> count(round)));
    }
    getChildren().setAll(result, deeds);
    return result;
  }

  private static FlowPane deeds(Button... buttons) {
    FlowPane deeds = new FlowPane(buttons);
    deeds.getStyleClass().add("quiet-deeds");
    return deeds;
  }

  private Button quiet(ObservationText words, int round, Runnable deed) {
    return Buttons.plain(texts.of(words, round), deed);
  }

  private void correct(Round round) {
    count(round.number());
    hands.show(round.tally());
  }

  /** Whether the last round was divided or spread, and there may be another. */
  private boolean revoteProposed() {
    return !rounds.isEmpty()
        && rounds.size() < Round.MOST
        && !treated
        && VoteReading.of(guide, rounds.getLast().tally()).revoteProposed();
  }

  /** Starts counting another round; false when there may be none. */
  boolean voteAgain() {
    if (counting > 0 || rounds.isEmpty() || rounds.size() >= Round.MOST) {
      return false;
    }
    count(rounds.size() + 1);
    return true;
  }

  private void recordRound() {
    if (counting > 0) {
      model.record(
          counting, hands.tally(), this::showRecorded, refused -> refuse(refused.message(texts)));
    }
  }

  private void showRecorded() {
    counting = 0;
    hands.clear();
    showResult().grow();
    offer();
  }

  private void refuse(String why) {
    refusal.setText(why);
    refusal.setVisible(!why.isEmpty());
    refusal.setManaged(!why.isEmpty());
  }

  private void offer() {
    if (counting > 0) {
      String label = texts.of(ObservationText.RECORD_ROUND, counting);
      next.set(new NextDeed(label, "Ctrl+Enter", this::recordRound));
    } else if (revoteProposed()) {
      String label = texts.of(ObservationText.VOTE_AGAIN, rounds.size() + 1);
      next.set(new NextDeed(label, "R", this::voteAgain));
    } else {
      next.set(null);
    }
  }
}
