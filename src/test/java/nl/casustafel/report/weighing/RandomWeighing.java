package nl.casustafel.report.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.jspecify.annotations.Nullable;

/** What a group weighs at random, and a plain list of it beside what the workshop keeps. */
public final class RandomWeighing {
  private static final List<Tick> TICKS = List.of(Tick.values());
  private static final List<Topic> TOPICS = List.of(Topic.values());
  private static final List<MeasureState> STATES = List.of(MeasureState.values());
  private static final List<Choice> CHOICES = List.of(Choice.values());

  public final Session session;
  public final Map<String, List<Said>> walked = new LinkedHashMap<>();
  final Map<String, Tick> ticks = new LinkedHashMap<>();
  final Map<Topic, Statement> concluded = new LinkedHashMap<>();
  public final Map<String, RiskScore> scores = new LinkedHashMap<>();
  public final Map<String, MeasureDecision> measures = new LinkedHashMap<>();
  ThresholdDecision decision = ThresholdDecision.NONE;
  private final Random random;

  /** An answer at a node of a flow. */
  public record Said(LocalizedText question, LocalizedText answer, String reason) {}

  private RandomWeighing(int seed) {
    random = new Random(seed);
    session =
        Session.begun(
            Session.CASES.get(seed % Session.CASES.size()), Language.EN, Depth.MAIN_THEMES);
  }

  /** The same deeds for the same seed; the more, the higher it is. */
  public static RandomWeighing of(int seed) {
    RandomWeighing weighing = new RandomWeighing(seed);
    weighing.hold(1 + seed % 4);
    for (int deed = 0; deed < 8 + seed * 7; deed++) {
      weighing.act(deed);
    }
    return weighing;
  }

  /** So many observations hold, which brings risks. */
  private void hold(int many) {
    session.view().results().observations().stream()
        .limit(many)
        .forEach(observation ->
            session.execute(
                new Command.DecideObservation(
                    observation.id(), ObservationDecision.NONE.with(Outcome.HOLDS))));
  }

  private void act(int deed) {
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> walk(deed);
      case 3 -> tick();
      case 4, 5 -> conclude(deed);
      case 6 -> weigh(deed);
      case 7 -> measure(deed);
      default -> decide(deed);
    }
  }

  private void walk(int deed) {
    List<TreatedFlow> flows = session.view().results().flows();
    TreatedFlow flow = flows.get((deed % 3) * (flows.size() - 1) / 2);
    FlowStop here = flow.walk().here();
    if (here.outcome().isPresent()) {
      return;
    }
    var answer = any(here.offered());
    String reason = random.nextBoolean() ? "" : "We said so " + deed;
    session.execute(
        new Command.WalkFlow(flow.id(), here.where().at(), here.answered(answer.id(), reason)));
    walked
        .computeIfAbsent(flow.id(), id -> new ArrayList<>())
        .add(new Said(here.node().text(), answer.text(), reason));
  }

  private void tick() {
    List<ThresholdPoint> points = session.view().results().threshold().points().toList();
    for (int i = 0; i < 4; i++) {
      String point = any(points).id();
      Tick tick = any(TICKS);
      session.execute(new Command.TickThreshold(List.of(new ThresholdTick(point, tick))));
      ticks.put(point, tick);
    }
  }

  private void decide(int deed) {
    decision =
        new ThresholdDecision(
            any(CHOICES), maybe("It is due " + deed), maybe("Board " + deed), day());
    session.execute(new Command.DecideThreshold(decision));
  }

  private void conclude(int deed) {
    Topic topic = any(TOPICS);
    Verdict verdict =
        topic.verdicts().isEmpty() || random.nextInt(5) == 0 ? null : any(topic.verdicts());
    Statement statement =
        new Statement(
            verdict,
            topic.takesWords() ? maybe("Words " + deed) : "",
            maybe("Function " + deed),
            topic.isSaidOnADay() ? day() : null,
            topic.looksAhead() ? day() : null);
    if (!statement.equals(Statement.NONE)) {
      session.execute(new Command.Conclude(topic, statement));
      concluded.put(topic, statement);
    }
  }

  private void weigh(int deed) {
    String risk = any(risks()).risk().id();
    RiskScore score = new RiskScore(1 + random.nextInt(4), 1 + random.nextInt(4));
    session.execute(
        new Command.WeighRisk(
            risk, RiskWeighing.of(score, maybe("Grave " + deed)).decidedBy(maybe("DPO"))));
    scores.put(risk, score);
  }

  private void measure(int deed) {
    String risk = any(risks()).risk().id();
    List<Measure> fitting = MeasureCatalogue.of(session.view().content().guide()).against(risk);
    boolean own = fitting.isEmpty() || random.nextInt(4) == 0;
    String id = own ? "own-" + deed : any(fitting).id();
    MeasureDecision taken =
        MeasureDecision.planned(own ? "Ask them " + deed : "")
            .in(any(STATES))
            .because(maybe("So far " + deed))
            .doneBy(maybe("Owner " + deed), day())
            .lowering(
                risk,
                random.nextInt(4) == 0 ? null : new Steps(random.nextInt(4), random.nextInt(4)));
    session.execute(new Command.DecideMeasure(id, taken));
    measures.put(id, taken);
  }

  private List<FoundRisk> risks() {
    return session.view().results().risks();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String maybe(String text) {
    return random.nextInt(3) == 0 ? "" : text;
  }

  private @Nullable LocalDate day() {
    return random.nextInt(3) == 0 ? null : Session.DAY.plusDays(random.nextInt(300));
  }

  /** Where a risk stands on what was decided, or else suggested, less what these measures take. */
  public @Nullable RiskScore left(FoundRisk found, List<MeasureState> counted) {
    RiskScore begin = scores.getOrDefault(found.risk().id(), found.suggested());
    if (begin == null) {
      return null;
    }
    int likelihood = begin.likelihood();
    int severity = begin.severity();
    for (MeasureDecision measure : measures.values()) {
      for (var effect : measure.effects()) {
        Steps steps = effect.steps();
        if (effect.risk().equals(found.risk().id())
            && counted.contains(measure.state())
            && steps != null) {
          likelihood -= steps.likelihood();
          severity -= steps.severity();
        }
      }
    }
    return new RiskScore(Math.max(1, likelihood), Math.max(1, severity));
  }
}
