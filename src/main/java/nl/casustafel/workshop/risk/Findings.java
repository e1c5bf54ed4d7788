package nl.casustafel.workshop.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.Round;
import org.jspecify.annotations.Nullable;

/** The risks that follow from the answers and from the observations that hold. Pure. */
public final class Findings {
  private final Guide guide;
  private final Map<String, List<RiskProposal.Cause>> causes = new LinkedHashMap<>();
  private final Map<String, Set<String>> measures = new LinkedHashMap<>();
  private final List<TakenMeasure> taken;
  private final Weighed weighed;
  private final Set<String> stops = new LinkedHashSet<>();

  private Findings(Guide guide, List<TakenMeasure> taken, Weighed weighed) {
    this.guide = guide;
    this.taken = taken;
    this.weighed = weighed;
  }

  /** What the group made of the risks, by their ids. */
  public interface Weighed {
    /** The risks that it added, in their order. */
    List<OwnRisk> ownRisks();

    FoundRisk.Judgement judgement(String risk);

    ResidualDecision residual(String risk, ResidualRisk.Stage stage);

    List<Round<RiskTally>> votes(String risk);
  }

  /** The risks found and those that the group added, the gravest first. */
  public static List<FoundRisk> of(
      Guide guide,
      List<ThemeQuestions> themes,
      List<TreatedObservation> observations,
      List<TakenMeasure> taken,
      Weighed weighed) {
    Findings findings = new Findings(guide, taken, weighed);
    themes.forEach(theme -> theme.questions().forEach(findings::add));
    observations.forEach(findings::add);
    return findings.risks();
  }

  private void add(AskedQuestion asked) {
    AnswerValue value = asked.answer().value();
    if (value == null) {
      return;
    }
    for (Flag flag : Flags.fired(asked.question(), value)) {
      addCause(
          flag.risk(),
          new RiskProposal.Cause(Part.QUESTIONS, asked.question().id(), flag.score()),
          flag.measures());
      if (flag.stop()) {
        stops.add(flag.risk());
      }
    }
  }

  private void add(TreatedObservation observation) {
    if (observation.template() == null || !observation.decision().stands()) {
      return;
    }
    for (String id : observation.template().links().risks()) {
      guide
          .risks()
          .risk(id)
          .ifPresent(risk ->
              addCause(
                  id,
                  new RiskProposal.Cause(Part.OBSERVATIONS, observation.id(), risk.score()),
                  List.of()));
    }
  }

  private void addCause(String risk, RiskProposal.Cause cause, List<String> proposed) {
    List<RiskProposal.Cause> known = causes.computeIfAbsent(risk, id -> new ArrayList<>());
    // Two flags of one question may propose the same risk: the graver one stands for it.
    known.stream()
        .filter(other -> other.item().equals(cause.item()) && other.part().equals(cause.part()))
        .findFirst()
        .ifPresentOrElse(
            other ->
                known.set(
                    known.indexOf(other),
                    new RiskProposal.Cause(
                        other.part(), other.item(), other.score().max(cause.score()))),
            () -> known.add(cause));
    measures.computeIfAbsent(risk, id -> new LinkedHashSet<>()).addAll(proposed);
  }

  private List<FoundRisk> risks() {
    List<FoundRisk> found = new ArrayList<>();
    List<Risk> known = guide.risks().risks();
    causes.forEach((id, of) ->
        guide
            .risks()
            .risk(id)
            .ifPresent(risk ->
                found.add(found(risk, "R" + (known.indexOf(risk) + 1), proposal(risk, of)))));
    int number = 0;
    for (OwnRisk own : weighed.ownRisks()) {
      number++;
      found.add(found(risk(own), "R+" + number, RiskProposal.NONE));
    }
    // The sort is stable, so equal scores stay in the order in which they were found.
    found.sort(
        Comparator.comparingInt((FoundRisk risk) -> product(risk.score()))
            .thenComparingInt(risk -> severity(risk.score()))
            .reversed());
    return List.copyOf(found);
  }

  private static int product(@Nullable RiskScore score) {
    return score == null ? 0 : score.product();
  }

  private static int severity(@Nullable RiskScore score) {
    return score == null ? 0 : score.severity();
  }

  /** The words of a risk that the group added, in the form of the guide's. */
  private static Risk risk(OwnRisk own) {
    return new Risk(
        own.id(),
        "",
        LocalizedText.same(own.name()),
        LocalizedText.same(own.text()),
        // Nothing is proposed for it, so this is read by nobody.
        new RiskScore(1, 1),
        new Risk.Scope(List.of(), List.of()));
  }

  private RiskProposal proposal(Risk risk, List<RiskProposal.Cause> of) {
    RiskScore score =
        of.stream().map(RiskProposal.Cause::score).reduce(RiskScore::max).orElse(risk.score());
    List<Measure> proposed =
        measures.getOrDefault(risk.id(), Set.of()).stream()
            .flatMap(id -> guide.risks().measure(id).stream())
            .toList();
    return new RiskProposal(score, of, proposed, stops.contains(risk.id()));
  }

  private FoundRisk found(Risk risk, String number, RiskProposal proposal) {
    FoundRisk.Judgement judgement = weighed.judgement(risk.id());
    RiskScore decided = judgement.weighing().score();
    RiskScore inherent = decided == null ? proposal.score() : decided;
    List<TakenMeasure> against =
        taken.stream().filter(measure -> measure.isAgainst(risk.id())).toList();
    ResidualRisk residual =
        ResidualRisk.of(
            inherent,
            ResidualRisk.working(risk.id(), against),
            stage -> weighed.residual(risk.id(), stage),
            guide.scales());
    return new FoundRisk(
        risk,
        number,
        proposal,
        inherent == null ? null : guide.scales().level(inherent),
        weighed.votes(risk.id()),
        judgement,
        new FoundRisk.Treatment(against, residual));
  }
}
