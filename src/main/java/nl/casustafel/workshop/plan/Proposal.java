package nl.casustafel.workshop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Chooses what fits in the time that a group has: first what no session can do without, then in
 * turns of what is next of each kind until nothing fits any more. The same wishes give the same
 * choice.
 */
public final class Proposal {
  private static final int PER_MAIN_THEME = 2;
  private static final int RISKS_AT_LEAST = 2;
  // A minute an hour is left, so that somebody can finish a sentence.
  private static final int MINUTES_FOR_ONE_OF_SLACK = 60;

  private final Pool pool;
  private final Map<String, Double> own;
  private Programme chosen;
  private int slack;

  private Proposal(Pool pool, int minutes, int people) {
    this.pool = pool;
    this.own =
        pool.questions().stream()
            .collect(Collectors.toUnmodifiableMap(Pool.Topic::id, Pool.Topic::minutes));
    this.chosen = Programme.of(minutes, people);
  }

  /** The programme proposed for a session of so many minutes with so many people. */
  public static Programme of(Pool pool, int minutes, int people) {
    Proposal proposal = new Proposal(pool, minutes, people);
    proposal.core();
    proposal.slack = minutes / MINUTES_FOR_ONE_OF_SLACK;
    while (proposal.turn()) {
      // Each turn adds what fits; one that adds nothing is the last.
    }
    return proposal.chosen;
  }

  /** Main themes first, then one of everything that a DPIA asks a group for. */
  private void core() {
    ofMainThemes(1);
    observation(Way.VOTED);
    ofMainThemes(PER_MAIN_THEME);
    risk(RISKS_AT_LEAST);
    observation(Way.DISCUSSED);
    attempt(now -> now.withFlow(pool.flow()));
  }

  private boolean turn() {
    Programme before = chosen;
    voteOnObservation();
    question();
    question();
    if (manyPeople() && chosen.questions().size() >= pool.pace().group().questionsFirst()) {
      voteOnQuestion();
    }
    observation(Way.VOTED);
    risk(1);
    treatRisk();
    if (chosen.equals(before)) {
      voteOnQuestion();
    }
    return !chosen.equals(before);
  }

  private void ofMainThemes(int each) {
    pool.mainThemes()
        .forEach((theme, wanted) -> {
          List<Pool.Topic> of = pool.of(theme);
          long there = of.stream().filter(topic -> chosen.question(topic.id()).isPresent()).count();
          if (there < Math.min(each, wanted)) {
            nextOf(of).ifPresent(this::discuss);
          }
        });
  }

  /** What belongs to the case comes first; themes then take turns by the order of the pool. */
  private void question() {
    if (chosen.questions().size() >= pool.pace().group().mostQuestions()) {
      return;
    }
    List<Pool.Topic> strong = pool.questions().stream().filter(Pool.Topic::strong).toList();
    nextOf(strong).or(() -> nextOf(pool.questions())).ifPresent(this::discuss);
  }

  private Optional<Pool.Topic> nextOf(List<Pool.Topic> topics) {
    return topics.stream().filter(topic -> chosen.question(topic.id()).isEmpty()).findFirst();
  }

  private void discuss(Pool.Topic topic) {
    attempt(now -> now.withQuestion(new Pick(topic.id(), Way.DISCUSSED)));
  }

  private void voteOnQuestion() {
    next(chosen.questions())
        .ifPresent(pick -> attempt(now -> now.withQuestion(new Pick(pick.id(), Way.VOTED))));
  }

  private void voteOnObservation() {
    next(chosen.observations())
        .ifPresent(pick -> attempt(now -> now.withObservation(new Pick(pick.id(), Way.VOTED))));
  }

  private static Optional<Pick> next(List<Pick> picks) {
    return picks.stream().filter(pick -> pick.way() == Way.DISCUSSED).findFirst();
  }

  private void observation(Way way) {
    pool.observations().stream()
        .filter(id -> chosen.observation(id).isEmpty())
        .findFirst()
        .ifPresent(id -> attempt(now -> now.withObservation(new Pick(id, way))));
  }

  private void risk(int more) {
    RiskRound round = chosen.risks();
    if (round.weighed() + more <= pool.pace().group().mostRisks()) {
      attempt(now -> now.withRisks(new RiskRound(round.weighed() + more, round.treated())));
    }
  }

  private void treatRisk() {
    RiskRound round = chosen.risks();
    if (round.treated() < round.weighed()) {
      attempt(now -> now.withRisks(new RiskRound(round.weighed(), round.treated() + 1)));
    }
  }

  private boolean manyPeople() {
    return chosen.people() > pool.pace().group().talkingTogether();
  }

  private void attempt(UnaryOperator<Programme> more) {
    Programme longer = more.apply(chosen);
    if (Timetable.of(longer, pool.pace(), own).minutes() <= longer.minutes() - slack) {
      chosen = longer;
    }
  }
}
