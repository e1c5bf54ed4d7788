package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.PollPanel;
import nl.casustafel.desktop.console.voting.poll.RoundLine;
import nl.casustafel.desktop.console.voting.poll.VoteStep;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteProposal;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The vote on a risk: how far it is, medians and spread of the last round, and what follows. */
final class RiskVotes extends VBox {
  private final RiskModel model;
  private final VotingModel voting;
  private final Texts texts;
  private final VoteSubject subject;
  private final PollPanel poll;
  private @Nullable Shown shown;

  private record Shown(List<Round<RiskTally>> votes, @Nullable RiskScore score, VoteStep step) {}

  RiskVotes(RiskModel model, VotingModel voting, Texts texts) {
    this.model = model;
    this.voting = voting;
    this.texts = texts;
    this.subject = VoteSubject.risk(model.id());
    this.poll = new PollPanel(voting, subject, texts);
    getStyleClass().add("risk-votes");
  }

  void show(FoundRisk found) {
    VoteStep step = poll.show(model.console().view());
    Shown now = new Shown(found.votes(), found.weighing().score(), step);
    if (!now.equals(shown)) {
      shown = now;
      build(found, step);
    }
  }

  private void build(FoundRisk found, VoteStep step) {
    getChildren().clear();
    if (step != VoteStep.NO_SESSION && step != VoteStep.READY && !step.isBlocked()) {
      getChildren().add(poll);
    }
    boolean open = step == VoteStep.OPEN || step == VoteStep.CLOSING;
    if (!found.votes().isEmpty() && !open) {
      result(found);
    }
    int next = found.votes().size() + 1;
    boolean may =
        switch (step) {
          case READY, LEFT, VOTED, REVEALED, OPEN_ELSEWHERE, OPEN_BESIDE -> next <= Round.MOST;
          case NO_SESSION, OPEN, CLOSING, CLOSED, USED_UP -> false;
        };
    if (may) {
      RisksText words = next == 1 ? RisksText.VOTE : RisksText.VOTE_AGAIN;
      FlowPane deeds =
          new FlowPane(
              Buttons.outlined(
                  texts.of(words, next), () -> voting.act(lead -> lead.open(subject))));
      deeds.getStyleClass().add("quiet-deeds");
      // It keeps its room, so that no card moves when a vote opens on another one.
      deeds.setDisable(step.isBlocked());
      getChildren().add(deeds);
    }
  }

  private void result(FoundRisk found) {
    Round<RiskTally> last = found.votes().getLast();
    Guide guide = model.console().view().content().guide();
    getChildren().add(new RoundLine(last, guide, texts));
    if (!RoundLine.countsShown(last, guide)) {
      return;
    }
    RiskTally tally = last.tally();
    if (tally.n() > 0) {
      getChildren()
          .addAll(
              new Paragraph(spread(RisksText.VOTED_LIKELIHOOD, tally.likelihoods())),
              new Paragraph(spread(RisksText.VOTED_SEVERITY, tally.severities())));
    }
    getChildren()
        .add(new Paragraph(texts.of(RisksText.CANNOT_JUDGE, tally.cannotJudge()), "secondary"));
    VoteProposal.score(guide, tally)
        .map(VoteProposal::value)
        .filter(score -> !Objects.equals(score, found.weighing().score()))
        .ifPresent(score ->
            getChildren().add(takeOver(new MedianWords(tally, score, guide.scales(), texts))));
  }

  private String spread(RisksText words, Agreement points) {
    double median = points.median();
    double range = points.interquartileRange();
    return texts.of(words, texts.number(median), texts.number(range));
  }

  private Button takeOver(MedianWords medians) {
    Button take =
        Buttons.outlined(
            texts.of(RisksText.TAKE_OVER, medians.likelihood(), medians.severity()),
            () -> model.decide(medians.score()));
    take.setMinWidth(0);
    take.setWrapText(true);
    return take;
  }
}
