package nl.casustafel.desktop.console.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.CountBars;
import nl.casustafel.desktop.console.voting.poll.PollPanel;
import nl.casustafel.desktop.console.voting.poll.RoundLine;
import nl.casustafel.desktop.console.voting.poll.VoteStep;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteProposal;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The vote on a question: how far it is, its last count, and the answer that it proposes. */
final class VotesCard extends Card {
  private final QuestionModel model;
  private final RefusalLine refusal;
  private final Texts texts;
  private final PollPanel poll;
  private final boolean votable;
  private VoteStep step = VoteStep.NO_SESSION;
  private @Nullable Shown shown;

  private record Shown(
      List<Round<ChoiceTally>> votes, @Nullable AnswerValue answer, VoteStep step) {}

  VotesCard(QuestionModel model, VotingModel voting, RefusalLine refusal, Texts texts) {
    this.model = model;
    this.refusal = refusal;
    this.texts = texts;
    VoteSubject subject = VoteSubject.question(model.question().id());
    this.poll = new PollPanel(voting, subject, texts);
    this.votable = Polls.form(model.console().view(), subject, 0, 0).isPresent();
  }

  /**
   * What comes next once the room has voted and the group has not answered; null for nothing.
   *
   * @param chooseAnswer leads to where the group says what it answers
   */
  @Nullable NextDeed deed(AskedQuestion asked, Runnable chooseAnswer) {
    boolean goesOn =
        switch (step) {
          case OPEN, CLOSING, CLOSED, LEFT -> true;
          case NO_SESSION, READY, OPEN_ELSEWHERE, OPEN_BESIDE, VOTED, USED_UP, REVEALED -> false;
        };
    if (goesOn || asked.answered() || asked.votes().isEmpty()) {
      return null;
    }
    return VoteProposal.answer(guide(), asked.question(), asked.votes().getLast().tally())
        .map(this::takingOver)
        .orElseGet(
            () -> new NextDeed(texts.of(QuestionText.CHOOSE_ANSWER), NextDeed.ENTER, chooseAnswer));
  }

  private NextDeed takingOver(VoteProposal<AnswerValue> proposed) {
    return new NextDeed(
        texts.of(
            QuestionText.RECORD_ANSWER,
            words(proposed.value()),
            proposed.votes(),
            proposed.voters()),
        NextDeed.ENTER,
        () -> model.answer(proposed.value(), refusal::say));
  }

  private Guide guide() {
    return model.console().view().content().guide();
  }

  void show(AskedQuestion asked) {
    step = poll.show(model.console().view());
    Shown now = new Shown(asked.votes(), asked.answer().value(), step);
    if (!now.equals(shown)) {
      shown = now;
      build(asked, step);
    }
    boolean said = votable && getChildren().stream().anyMatch(child -> child.isManaged());
    setVisible(said);
    setManaged(said);
  }

  private void build(AskedQuestion asked, VoteStep step) {
    getChildren().setAll(poll);
    boolean voting = step == VoteStep.OPEN || step == VoteStep.CLOSING;
    if (asked.votes().isEmpty() || voting) {
      return;
    }
    Round<ChoiceTally> last = asked.votes().getLast();
    Guide guide = guide();
    getChildren().add(new RoundLine(last, guide, texts));
    if (RoundLine.countsShown(last, guide)) {
      getChildren()
          .addAll(new CountBars(inWords(last.tally())), proposal(asked, guide, last.tally()));
    }
  }

  private Map<String, Integer> inWords(ChoiceTally tally) {
    Map<String, LocalizedText> words = Polls.choices(model.question());
    Map<String, Integer> counts = new LinkedHashMap<>();
    tally
        .counts()
        .forEach((option, count) ->
            counts.put(texts.of(words.getOrDefault(option, LocalizedText.same(option))), count));
    return counts;
  }

  private javafx.scene.Node proposal(AskedQuestion asked, Guide guide, ChoiceTally tally) {
    AnswerValue proposed =
        VoteProposal.answer(guide, asked.question(), tally).map(VoteProposal::value).orElse(null);
    if (proposed == null) {
      return new Paragraph(texts.of(QuestionText.NO_PROPOSAL), "secondary");
    }
    if (proposed.equals(asked.answer().value())) {
      return new Paragraph(texts.of(QuestionText.AS_VOTED), "secondary");
    }
    String words = texts.of(QuestionText.TAKE_OVER, words(proposed));
    Button take = Buttons.outlined(words, () -> model.answer(proposed, refusal::say));
    take.setWrapText(true);
    return take;
  }

  private String words(AnswerValue value) {
    String id =
        switch (value) {
          case AnswerValue.Choice choice -> choice.option();
          case AnswerValue.Point point -> Integer.toString(point.value());
          case AnswerValue.Choices ignored -> "";
          case AnswerValue.Words ignored -> "";
        };
    return texts.of(Polls.choices(model.question()).getOrDefault(id, LocalizedText.same(id)));
  }
}
