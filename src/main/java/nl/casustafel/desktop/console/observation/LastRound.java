package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ShiftMatrix;
import nl.casustafel.voting.VoteLabel;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import org.jspecify.annotations.Nullable;

/** What the last round says: its label, figures and bars, and what to do next. */
final class LastRound extends VBox {
  private final Texts texts;
  private final VoteReading reading;
  private @Nullable AgreementBars bars;

  /**
   * @param rounds at least one, in their order
   * @param treated whether the group concluded, after which there is nothing to advise
   */
  LastRound(List<Round<AgreementTally>> rounds, boolean treated, Guide guide, Texts texts) {
    this.texts = texts;
    Round<AgreementTally> last = rounds.getLast();
    this.reading = VoteReading.of(guide, last.tally());
    getStyleClass().add("round-result");
    getChildren().add(head(last, guide.scales()));
    if (reading.countsShown()) {
      bars =
          new AgreementBars(AnswerRow.all(guide.scales(), texts), showable(rounds, guide), texts);
      getChildren().add(bars);
    } else {
      getChildren().add(new Paragraph(texts.of(ObservationText.TOO_FEW_TO_SHOW), "secondary"));
    }
    addShift(last, guide);
    if (!treated) {
      addAdvice(last.number() < Round.MOST);
    }
  }

  /** Earlier rounds with too few voters are not drawn either. */
  private static List<AgreementTally> showable(List<Round<AgreementTally>> rounds, Guide guide) {
    return rounds.stream()
        .map(Round::tally)
        .filter(tally -> VoteReading.of(guide, tally).countsShown())
        .toList();
  }

  private FlowPane head(Round<AgreementTally> last, Scales scales) {
    FlowPane head = new FlowPane();
    head.getStyleClass().add("round-head");
    Pill label = pill(texts.of(reading.name()), reading.label());
    Hint.show(label, texts.of(reading.meaning()));
    Paragraph figures = new Paragraph(figures(last, scales), "secondary");
    head.getChildren()
        .addAll(
            new Paragraph(texts.of(ObservationText.ROUND, last.number()), "card-title"),
            label,
            figures);
    return head;
  }

  private static Pill pill(String words, VoteLabel label) {
    return switch (label) {
      case CONSENSUS -> Pill.good(words);
      case CONSENSUS_WITH_DISSENT, UNDECIDED, POLARISED, DIVIDED, SPREAD, CANNOT_JUDGE ->
          Pill.attention(words);
      case TOO_FEW -> Pill.quiet(words);
    };
  }

  private String figures(Round<AgreementTally> round, Scales scales) {
    AgreementTally tally = round.tally();
    List<String> parts = new ArrayList<>();
    parts.add(texts.of(ObservationText.N, tally.n()));
    if (reading.countsShown() && tally.n() > 0) {
      parts.add(AnswerRow.median(reading.numbers().median(), scales, texts));
      parts.add(
          texts.of(ObservationText.CONSENSUS, texts.number(reading.numbers().consensus(), 2)));
    }
    parts.add(way(round));
    return String.join(" · ", parts);
  }

  private String way(Round<AgreementTally> round) {
    PhoneVote phones = round.phones();
    if (phones == null) {
      return texts.of(ObservationText.BY_HANDS);
    }
    int voters = round.tally().voters();
    return texts.of(ObservationText.BY_PHONE, voters, Math.max(voters, phones.turnout().joined()));
  }

  /** How people moved since the round before, where enough of them are known to show it. */
  private void addShift(Round<AgreementTally> last, Guide guide) {
    ShiftMatrix shift = last.phones() == null ? null : last.phones().shift();
    if (shift != null && shift.n() >= VoteReading.smallestShown(guide)) {
      String words = texts.of(ObservationText.SHIFT, shift.up(), shift.down(), shift.stayed());
      getChildren().add(new Paragraph(words, "secondary"));
    }
  }

  private void addAdvice(boolean moreRounds) {
    ObservationText advice = advice(moreRounds);
    if (advice == null) {
      return;
    }
    Label title = new Label(texts.of(ObservationText.NEXT));
    title.getStyleClass().add("notice-title");
    title.setMinWidth(USE_PREF_SIZE);
    HBox notice = new HBox(title, new Paragraph(texts.of(advice)));
    notice.getStyleClass().addAll("notice", "notice-attention");
    getChildren().add(notice);
  }

  private @Nullable ObservationText advice(boolean moreRounds) {
    return switch (reading.label()) {
      case POLARISED, DIVIDED, SPREAD ->
          moreRounds ? ObservationText.NEXT_DISCUSS : ObservationText.NEXT_DISCUSS_LAST;
      case CONSENSUS_WITH_DISSENT -> ObservationText.NEXT_DISSENT;
      case CANNOT_JUDGE -> ObservationText.NEXT_FIND_OUT;
      case UNDECIDED -> ObservationText.NEXT_UNDECIDED;
      case CONSENSUS, TOO_FEW -> null;
    };
  }

  /** Lets the bars grow, as for a result that is new. */
  void grow() {
    if (bars != null) {
      bars.grow();
    }
  }
}
