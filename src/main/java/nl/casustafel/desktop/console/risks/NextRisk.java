package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteProposal;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * The deed that comes next: recording what a vote proposes, once the room has seen it and until the
 * group decides; else weighing what is not weighed; else what is done against a grave risk.
 */
final class NextRisk {
  private final ConsoleModel model;
  private final VotingModel voting;
  private final Texts texts;
  private final Consumer<String> weigh;
  private final Consumer<String> treat;

  /** The risks that one was led to last, to weigh and to treat; empty for none yet. */
  private String led = "";

  private String ledToTreat = "";

  NextRisk(
      ConsoleModel model,
      VotingModel voting,
      Texts texts,
      Consumer<String> weigh,
      Consumer<String> treat) {
    this.model = model;
    this.voting = voting;
    this.texts = texts;
    this.weigh = weigh;
    this.treat = treat;
  }

  /**
   * The next deed, or null where there is none.
   *
   * @param inPlace the risks in the order of the list
   */
  @Nullable NextDeed offer(WorkshopView view, List<String> inPlace) {
    return isVoting()
        ? null
        : view.results().risks().stream()
            .map(this::record)
            .filter(Objects::nonNull)
            .findFirst()
            .or(() -> lead(after(led, inPlace, NextRisk::isOpen), RisksText.WEIGH, this::toWeigh))
            .or(() ->
                lead(
                    after(ledToTreat, inPlace, this::asksForMeasures),
                    RisksText.TREAT,
                    this::toTreat))
            .orElse(null);
  }

  private boolean isVoting() {
    SessionView session = voting.session();
    PollView poll = session == null ? null : session.poll();
    return poll != null
        && poll.stage() != Stage.REVEALED
        && (poll.poll().subject().kind() == VoteSubject.Kind.RISK
            || poll.poll().subject().equals(VoteSubject.priority(VoteSubject.RISKS)));
  }

  /** The next in the list that has no score of the group's yet. */
  Optional<String> unweighedAfter(String id, List<String> inPlace) {
    return after(id, inPlace, NextRisk::isOpen).map(found -> found.risk().id());
  }

  private Optional<FoundRisk> after(String id, List<String> inPlace, Predicate<FoundRisk> wanted) {
    return inPlace.stream()
        .skip(inPlace.indexOf(id) + 1L)
        .flatMap(each -> model.view().risk(each).stream())
        .filter(wanted)
        .findFirst();
  }

  private static boolean isOpen(FoundRisk found) {
    return found.weighing().score() == null;
  }

  /** Whether it is grave, nobody said that one can live with it, and nothing is done against it. */
  private boolean asksForMeasures(FoundRisk found) {
    Scales.RiskLevel level = found.level();
    List<Scales.RiskLevel> levels = model.view().content().guide().scales().levels();
    return level != null
        && levels.indexOf(level) >= levels.size() / 2
        && found.evaluation().acceptable() != RiskEvaluation.Acceptable.YES
        && found.treatment().measures().isEmpty();
  }

  private Optional<NextDeed> lead(Optional<FoundRisk> to, RisksText words, Consumer<String> way) {
    return to.map(found ->
        new NextDeed(
            texts.of(words, texts.of(found.risk().name())),
            NextDeed.ENTER,
            () -> way.accept(found.risk().id())));
  }

  private void toWeigh(String id) {
    led = id;
    weigh.accept(id);
  }

  private void toTreat(String id) {
    ledToTreat = id;
    treat.accept(id);
  }

  private @Nullable NextDeed record(FoundRisk found) {
    if (found.weighing().score() != null || found.votes().isEmpty()) {
      return null;
    }
    Guide guide = model.view().content().guide();
    RiskTally tally = found.votes().getLast().tally();
    return VoteProposal.score(guide, tally)
        .map(proposed -> new MedianWords(tally, proposed.value(), guide.scales(), texts))
        .map(medians ->
            new NextDeed(
                texts.of(
                    RisksText.RECORD_SCORE,
                    texts.of(found.risk().name()),
                    medians.likelihood(),
                    medians.severity()),
                NextDeed.ENTER,
                () -> new RiskModel(model, found.risk().id()).decide(medians.score())))
        .orElse(null);
  }
}
