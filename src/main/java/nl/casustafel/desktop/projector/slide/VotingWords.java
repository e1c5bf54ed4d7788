package nl.casustafel.desktop.projector.slide;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.kit.AgreementLook;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Poll;
import nl.casustafel.workshop.session.poll.PollView;

/** A vote in the words that the room reads. */
final class VotingWords {
  // More do not fit in letters that are read from ten metres.
  private static final int MOST_ITEMS = 20;

  private final WorkshopView workshop;
  private final Texts texts;

  VotingWords(WorkshopView workshop, Texts texts) {
    this.workshop = workshop;
    this.texts = texts;
  }

  Slide.Voting of(PollView view) {
    Poll poll = view.poll();
    BallotWords ballot = ballot(poll);
    return new Slide.Voting(
        new Headings(workshop, texts).of(poll),
        new Slide.Which(poll.subject(), poll.round()),
        view.stage(),
        ballot,
        view.stage() == Stage.REVEALED
            ? new Outcomes(workshop.content().guide(), texts).ofPhones(view, ballot)
            : null);
  }

  private BallotWords ballot(Poll poll) {
    return switch (poll.form()) {
      case VoteForm.AgreementScale ignored -> new BallotWords.Options(options(poll, true), "");
      case VoteForm.Choice ignored -> new BallotWords.Options(options(poll, false), "");
      case VoteForm.RiskMatrix ignored -> scales(poll);
      case VoteForm.Priority priority -> items(poll, priority);
    };
  }

  private List<BallotWords.Option> options(Poll poll, boolean agreement) {
    List<BallotWords.Option> options = new ArrayList<>();
    poll.words()
        .options()
        .forEach((id, words) ->
            options.add(
                new BallotWords.Option(
                    texts.of(words), agreement ? AgreementLook.of(id) : "plain")));
    return options;
  }

  private BallotWords.Options items(Poll poll, VoteForm.Priority priority) {
    List<BallotWords.Option> all = options(poll, false);
    String rule = texts.of(ProjectorText.DOTS, priority.dots(), priority.most());
    int rest = all.size() - MOST_ITEMS;
    return rest <= 0
        ? new BallotWords.Options(all, rule)
        : new BallotWords.Options(
            all.subList(0, MOST_ITEMS),
            rule + " · " + texts.of(ProjectorText.REST_ON_PHONES, rest));
  }

  private BallotWords.Scales scales(Poll poll) {
    return new BallotWords.Scales(
        List.of(
            scale(poll, "likelihood", ProjectorText.LIKELIHOOD),
            scale(poll, "severity", ProjectorText.SEVERITY)),
        word(poll, Vote.CannotJudge.TEXT));
  }

  private BallotWords.Scale scale(Poll poll, String name, ProjectorText question) {
    List<String> points = new ArrayList<>();
    for (int point = 1; point <= RiskTally.POINTS; point++) {
      points.add(texts.of(ProjectorText.SCALE_POINT, point, word(poll, name + "/" + point)));
    }
    return new BallotWords.Scale(texts.of(question), points);
  }

  private String word(Poll poll, String option) {
    return texts.of(poll.words().options().getOrDefault(option, LocalizedText.EMPTY));
  }
}
