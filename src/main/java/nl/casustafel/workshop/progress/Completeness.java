package nl.casustafel.workshop.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Conclusion;

/**
 * How far a workshop came with what the law asks of a DPIA, and with the parts of a report on one.
 */
public final class Completeness {
  private final Guide guide;
  private final Results results;
  private final Coverage coverage;

  private Completeness(Guide guide, Results results, Coverage coverage) {
    this.guide = guide;
    this.results = results;
    this.coverage = coverage;
  }

  /** The completeness of a workshop with these results. */
  public static Completeness of(Guide guide, Results results, Coverage coverage) {
    return new Completeness(guide, results, coverage);
  }

  /**
   * How far a part came.
   *
   * @param treatment empty for a part that a report holds whatever the group did
   * @param questions what became of the questions that fill it
   * @param contents what else fills it
   */
  public record Reached(
      Optional<Treatment> treatment, Coverage.Count questions, Set<ReportContent> contents) {
    public Reached {
      contents = Set.copyOf(contents);
    }
  }

  /** Of how many things there are how many are settled. */
  public record Settled(int all, int settled) {}

  /** What a workshop did about a part that the law asks for. */
  public Reached of(Remarks.Minimum part) {
    // The list of actions fills a section of the report, but meets no duty.
    Filling filling = filling(part.sections(), EnumSet.of(ReportContent.ACTIONS));
    boolean settled = filling.count().open() == 0 && coverage.isMet(part.metBy());
    return filling.reached(
        Optional.of(settled ? Treatment.DECIDED : unsettled(filling.treatments())));
  }

  /** What a workshop did about a section of a DPIA report. */
  public Reached of(ReportSection section) {
    Filling filling = filling(List.of(section.id()), EnumSet.noneOf(ReportContent.class));
    Set<Treatment> treatments = filling.treatments();
    return filling.reached(
        treatments.isEmpty() ? Optional.empty() : Optional.of(together(treatments)));
  }

  /**
   * What leads to what a part still lacks, the nearest first: ids of questions, risks, points and
   * conclusions. None where nothing is lacking that one could do something about.
   */
  public List<String> gaps(Remarks.Minimum part) {
    return new Gap(results, coverage)
        .of(part.metBy(), filling(part.sections(), EnumSet.noneOf(ReportContent.class)).ids());
  }

  /** The questions and the other content that fill a part, and what became of them. */
  private record Filling(
      Set<String> ids,
      Coverage.Count count,
      Set<ReportContent> contents,
      Set<Treatment> treatments) {
    Reached reached(Optional<Treatment> treatment) {
      return new Reached(treatment, count, contents);
    }
  }

  private Filling filling(Collection<String> sections, Set<ReportContent> leftOut) {
    Set<String> questions = new LinkedHashSet<>();
    Set<ReportContent> filled = EnumSet.noneOf(ReportContent.class);
    guide.reference().report().stream()
        .filter(section -> sections.contains(section.id()))
        .flatMap(section -> section.filledFrom().stream())
        .forEach(from -> {
          questions(from).forEach(questions::add);
          ReportContent.of(from).ifPresent(filled::add);
        });
    filled.removeAll(leftOut);
    Coverage.Count count = coverage.count(questions);
    Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
    if (count.all() > 0) {
      treatments.add(count.treatment());
    }
    filled.forEach(content -> treatment(content).ifPresent(treatments::add));
    return new Filling(questions, count, filled, treatments);
  }

  private Stream<String> questions(String from) {
    if (!from.startsWith(ReportSection.THEME)) {
      return guide.questions().question(from).stream().map(Question::id);
    }
    String theme = from.substring(ReportSection.THEME.length());
    return guide.questions().all().stream()
        .filter(question -> question.theme().equals(theme))
        .map(Question::id);
  }

  /** A part is as far as the least of what fills it, once anything of it came up. */
  private static Treatment together(Set<Treatment> treatments) {
    if (treatments.size() == 1) {
      return treatments.iterator().next();
    }
    return treatments.contains(Treatment.NOT_ASKED) || treatments.contains(Treatment.OPEN)
        ? Treatment.OPEN
        : Treatment.ANSWERED;
  }

  /** A duty whose own field is empty is not decided, whatever else was. */
  private static Treatment unsettled(Set<Treatment> treatments) {
    Treatment reached = treatments.isEmpty() ? Treatment.NOT_ASKED : together(treatments);
    return reached == Treatment.DECIDED ? Treatment.OPEN : reached;
  }

  /** How far the group came; empty for what a report holds whatever the group did. */
  private Optional<Treatment> treatment(ReportContent content) {
    return switch (content) {
      case SESSION, VERSION, CHECKED_ON, BACKGROUND, DATA_FLOW, CHAIN, ACTORS, NOTES ->
          Optional.empty();
      case ACTIONS ->
          Optional.of(results.actions().isEmpty() ? Treatment.NOT_ASKED : Treatment.ANSWERED);
      case RISK_TABLE, FLAGS, SCORES, ADDED_RISKS -> Optional.of(ofRisks());
      case MEASURES -> Optional.of(ofMeasures());
      case OBSERVATIONS -> Optional.of(ofObservations());
      case THRESHOLD -> Optional.of(results.threshold().treatment());
      case DPO_ADVICE, VIEWS, ACCEPTANCE, CONSULTATION, DECISION, REVIEW ->
          conclusion(content).map(Conclusion::treatment);
      case RESIDUAL -> Optional.of(ofWhatIsLeft());
      case SIGNATURE -> Optional.of(Treatment.NOT_ASKED);
    };
  }

  private Treatment ofRisks() {
    if (risks().all() == 0) {
      return coverage.anythingTreated() ? Treatment.OPEN : Treatment.NOT_ASKED;
    }
    return risks().settled() == risks().all() ? Treatment.DECIDED : Treatment.OPEN;
  }

  private Treatment ofMeasures() {
    boolean cameUp = results.actions().stream().anyMatch(action -> action.kind().isMeasure());
    // One that is only proposed is not agreed, but it came up.
    return cameUp && measures().all() == 0 ? Treatment.OPEN : of(measures());
  }

  private Treatment ofObservations() {
    return coverage.observations(Treatment.NOT_ASKED) == observations().all()
        ? Treatment.NOT_ASKED
        : of(observations());
  }

  private static Treatment of(Settled figures) {
    if (figures.all() == 0) {
      return Treatment.NOT_ASKED;
    }
    return figures.settled() == figures.all() ? Treatment.DECIDED : Treatment.OPEN;
  }

  private Treatment ofWhatIsLeft() {
    return left().settled() == 0 ? Treatment.NOT_ASKED : of(left());
  }

  /** The risks found, and those of which it is settled what is left. */
  public Settled left() {
    long settled = results.risks().stream().filter(Coverage::isLeftSettled).count();
    return new Settled(results.risks().size(), (int) settled);
  }

  /** The risks found, and those of them that the group weighed. */
  public Settled risks() {
    long weighed = results.risks().stream().filter(risk -> risk.weighing().score() != null).count();
    return new Settled(results.risks().size(), (int) weighed);
  }

  /**
   * The measures agreed, and those of them that are done: a measure that is agreed is planned, and
   * planned is not done.
   */
  public Settled measures() {
    List<ActionItem> agreed = results.agreedMeasures();
    long done = agreed.stream().filter(action -> action.followUp().done()).count();
    return new Settled(agreed.size(), (int) done);
  }

  /** What is concluded of that content; empty for content that is no conclusion. */
  public Optional<Conclusion> conclusion(ReportContent content) {
    return Topics.of(content).map(results.concluded()::of);
  }

  /** The observations, and those of them on which the group concluded. */
  public Settled observations() {
    return new Settled(results.observations().size(), coverage.observations(Treatment.DECIDED));
  }
}
