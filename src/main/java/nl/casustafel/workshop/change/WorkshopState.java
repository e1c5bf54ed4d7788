package nl.casustafel.workshop.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.action.Actions;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Whereabouts;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.flow.FlowPath;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.risk.Findings;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTreatment;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded in a workshop: of each thing the last change that set it, in the order in
 * which they were first set, so that what comes back by undo comes back to its place. Immutable.
 */
public final class WorkshopState
    implements Findings.Weighed, Actions.Agreed, ThresholdTreatment.Confirmed {
  private final Map<Change.Thing, Change> last;

  private WorkshopState(Map<Change.Thing, Change> last) {
    this.last = Collections.unmodifiableMap(last);
  }

  /** A workshop of which nothing is recorded but what was filled in beforehand. */
  public static WorkshopState begun(Change.InfoSet first) {
    return new WorkshopState(Map.of(first.thing(), first));
  }

  /** What stands of the thing that a change sets: before the change, what takes it back. */
  Change standing(Change change) {
    return last.getOrDefault(change.thing(), change.none());
  }

  /** Goes on from here, with as many changes as there are. */
  public Pen pen() {
    return new Pen(new LinkedHashMap<>(last));
  }

  /** Writes changes over a state, for one thread; used up once the next state is taken. */
  public static final class Pen {
    private final Map<Change.Thing, Change> last;

    private Pen(Map<Change.Thing, Change> last) {
      this.last = last;
    }

    /** Applies changes and returns what takes them back, the last first. */
    public List<Change> write(List<Change> changes) {
      List<Change> inverse = new ArrayList<>();
      for (Change change : changes) {
        Change before = last.put(change.thing(), change);
        inverse.add(before == null ? change.none() : before);
      }
      Collections.reverse(inverse);
      return List.copyOf(inverse);
    }

    public WorkshopState state() {
      return new WorkshopState(last);
    }
  }

  /** All that stands of a kind, in the order in which it was first set. */
  public <C extends Change> List<C> all(Class<C> kind) {
    return last.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What stands of a kind under an id; empty while nothing does. */
  public <C extends Change> Optional<C> last(Class<C> kind, String id) {
    return Optional.ofNullable(last.get(new Change.Thing(kind, id)))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  public WorkshopInfo info() {
    return last(Change.InfoSet.class, "").orElseThrow().info();
  }

  public Place place() {
    return last(Change.Moved.class, "").map(Change.Moved::place).orElse(Place.START);
  }

  public Phase phase() {
    return last(LookChange.PhaseShown.class, "")
        .map(LookChange.PhaseShown::phase)
        .orElse(Phase.ROOM);
  }

  public Whereabouts whereabouts() {
    Map<Phase, Place> left = new EnumMap<>(Phase.class);
    all(LookChange.PlaceLeft.class).forEach(set -> left.put(set.phase(), set.place()));
    return new Whereabouts(phase(), place(), left);
  }

  public Answer answer(String question) {
    return last(Change.AnswerSet.class, question).map(Change.AnswerSet::answer).orElse(Answer.NONE);
  }

  /** The rounds on something in the order of their numbers. */
  public List<Round<?>> rounds(VoteSubject subject) {
    List<Round<?>> rounds = new ArrayList<>();
    for (int number = 1; number <= Round.MOST; number++) {
      if (standing(new Change.RoundRemoved(subject, number)) instanceof Change.RoundSet set) {
        rounds.add(set.round());
      }
    }
    return rounds;
  }

  /** The same, of those in which such votes were counted. */
  public <T extends Tally> List<Round<T>> rounds(VoteSubject subject, Class<T> votes) {
    return rounds(subject).stream().flatMap(round -> round.counting(votes).stream()).toList();
  }

  @Override
  public FoundRisk.Judgement judgement(String risk) {
    return new FoundRisk.Judgement(
        weighing(risk),
        last(RiskChange.RiskEvaluated.class, risk)
            .map(RiskChange.RiskEvaluated::evaluation)
            .orElse(RiskEvaluation.NONE));
  }

  @Override
  public List<OwnRisk> ownRisks() {
    return all(RiskChange.OwnRiskSet.class).stream().map(RiskChange.OwnRiskSet::risk).toList();
  }

  public boolean hasOwnRisk(String id) {
    return last(RiskChange.OwnRiskSet.class, id).isPresent();
  }

  @Override
  public ResidualDecision residual(String risk, ResidualRisk.Stage stage) {
    return last(RiskChange.ResidualRiskSet.class, risk + "/" + stage)
        .map(RiskChange.ResidualRiskSet::decision)
        .orElse(ResidualDecision.NONE);
  }

  private RiskWeighing weighing(String risk) {
    return last(RiskChange.RiskWeighed.class, risk)
        .map(RiskChange.RiskWeighed::weighing)
        .orElse(RiskWeighing.NONE);
  }

  @Override
  public List<Round<RiskTally>> votes(String risk) {
    return rounds(VoteSubject.risk(risk), RiskTally.class);
  }

  @Override
  public @Nullable Tick tick(String point) {
    return last(Change.ThresholdTicked.class, point)
        .flatMap(set -> Optional.ofNullable(set.tick().tick()))
        .orElse(null);
  }

  @Override
  public ThresholdDecision thresholdDecision() {
    return last(Change.ThresholdDecided.class, ThresholdDecision.SUBJECT)
        .map(Change.ThresholdDecided::decision)
        .orElse(ThresholdDecision.NONE);
  }

  /** What is concluded about a topic. */
  public Statement conclusion(Topic topic) {
    return last(Change.ConclusionSet.class, topic.subject())
        .map(Change.ConclusionSet::statement)
        .orElse(Statement.NONE);
  }

  /** What was decided about measures by their ids, in the order in which they were taken. */
  public Map<String, MeasureDecision> measures() {
    Map<String, MeasureDecision> measures = new LinkedHashMap<>();
    all(RiskChange.MeasureSet.class).forEach(set -> measures.put(set.measure(), set.decision()));
    return measures;
  }

  /** The way taken through a flow. */
  public FlowPath flowPath(String flow) {
    return last(FlowWalked.class, flow).map(FlowWalked::path).orElse(FlowPath.NONE);
  }

  public ObservationDecision decision(String observation) {
    return last(Change.DecisionSet.class, observation)
        .map(Change.DecisionSet::decision)
        .orElse(ObservationDecision.NONE);
  }

  public boolean hasOwnObservation(String id) {
    return last(Change.OwnObservationSet.class, id).isPresent();
  }

  public boolean hasOwnAction(String id) {
    return last(Change.ActionSet.class, id).isPresent();
  }

  /** The texts of the group's own actions by their ids, in the order in which they were written. */
  @Override
  public Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>();
    all(Change.ActionSet.class).forEach(action -> own.put(action.id(), action.text()));
    return own;
  }

  @Override
  public FollowUp followUp(String action) {
    return last(Change.FollowUpSet.class, action)
        .map(Change.FollowUpSet::followUp)
        .orElse(FollowUp.OPEN);
  }

  /** The minutes that the facilitator set for a part; empty where the guide's proposal stands. */
  public Optional<Integer> plannedMinutes(Part part) {
    return last(PlanChange.MinutesPlanned.class, part.name())
        .map(PlanChange.MinutesPlanned::minutes)
        .filter(minutes -> minutes != PlanChange.MinutesPlanned.AS_PLANNED);
  }

  /** What the group treats together, if that was chosen. */
  public Programme programme() {
    return last(PlanChange.ProgrammeSet.class, "")
        .map(PlanChange.ProgrammeSet::programme)
        .orElse(Programme.NONE);
  }

  /** What is left for afterwards on purpose, in the order in which that was said. */
  public Map<Place, Skip> skipped() {
    Map<Place, Skip> skipped = new LinkedHashMap<>();
    all(PlanChange.ItemSkipped.class).stream()
        .filter(change -> change.skip().skipped())
        .forEach(change -> skipped.put(change.place(), change.skip()));
    return skipped;
  }

  public int secondsSpent(Part part) {
    return last(Change.TimeSpent.class, part.name()).map(Change.TimeSpent::seconds).orElse(0);
  }
}
