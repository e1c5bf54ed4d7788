package nl.casustafel.workshop.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.ThemeQuestions;

/**
 * A decision flow in a workshop: whether it fits the case, and how far the group walked it.
 *
 * @param fits whether it is one for this case; one may walk any other too
 */
public record TreatedFlow(DecisionFlow flow, boolean fits, FlowPath path, FlowWalk walk) {

  /**
   * All flows, those that fit before the others.
   *
   * @param cases the case's own id and those whose questions it also asks
   * @param paths what is recorded of each flow, by its id
   */
  public static List<TreatedFlow> all(
      List<DecisionFlow> flows,
      Set<String> cases,
      List<ThemeQuestions> themes,
      Function<String, FlowPath> paths) {
    KnownAnswers known = new KnownAnswers(themes);
    List<TreatedFlow> all = new ArrayList<>();
    for (DecisionFlow flow : flows) {
      FlowPath path = paths.apply(flow.id());
      boolean fits = isFor(cases, flow.fit()) || known.fulfil(flow.fit().when());
      all.add(new TreatedFlow(flow, fits, path, FlowWalk.of(flow, flows, path)));
    }
    all.sort(Comparator.comparing(flow -> !flow.fits()));
    return List.copyOf(all);
  }

  private static boolean isFor(Set<String> cases, DecisionFlow.Fit fit) {
    return fit.cases().contains(Question.Rules.ALL_CASES)
        || fit.cases().stream().anyMatch(cases::contains);
  }

  public String id() {
    return flow.id();
  }

  /** Where in the workshop it is walked. */
  public Place place() {
    return new Place(Part.FLOWS, id());
  }

  /** Whether it says more about a question of the bank. */
  public boolean concerns(Question question) {
    return flow.concerns(question.id());
  }

  /** Whether it says more about a risk. */
  public boolean concerns(Risk risk) {
    return flow.fit().risks().contains(risk.id());
  }

  /** Whether it says more about what an observation touches. */
  public boolean concerns(CaseObservation.Links links) {
    return links.questions().stream().anyMatch(flow::concerns)
        || links.risks().stream().anyMatch(flow.fit().risks()::contains);
  }

  /** Whether the group answered or wrote anything in it. */
  public boolean begun() {
    return !path.answers().isEmpty();
  }

  /** Whether the group came to an outcome. */
  public boolean ended() {
    return walk.outcome().isPresent();
  }

  public Headway headway() {
    return Headway.of(begun(), ended());
  }
}
