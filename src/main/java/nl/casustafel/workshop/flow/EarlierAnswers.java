package nl.casustafel.workshop.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.flow.EarlierAnswer.Source;

/** What the group answered before that could be its answer at a node of a flow. Pure. */
public final class EarlierAnswers {
  private final List<TreatedFlow> flows;
  private final KnownAnswers known;

  /**
   * @param flows all flows of the workshop
   * @param themes the questions that are asked
   */
  public EarlierAnswers(List<TreatedFlow> flows, List<ThemeQuestions> themes) {
    this.flows = List.copyOf(flows);
    this.known = new KnownAnswers(themes);
  }

  /** What was said before about a node of a walk; of each answer that is offered at most once. */
  public List<EarlierAnswer> at(FlowStop stop, TreatedFlow walked) {
    List<EarlierAnswer> earlier = new ArrayList<>();
    for (DecisionFlow.Answer answer : stop.offered()) {
      FlowAnswer said = stop.answered(answer.id(), "");
      same(walked.path().former().stream(), said)
          .map(found -> new EarlierAnswer(answer, new Source.Changed(), found.reason()))
          .or(() -> elsewhere(answer, said, walked))
          .or(() -> fromQuestions(answer))
          .ifPresent(earlier::add);
    }
    return List.copyOf(earlier);
  }

  private static Optional<FlowAnswer> same(Stream<FlowAnswer> answers, FlowAnswer said) {
    return answers
        .filter(one -> one.isAtNodeOf(said) && one.answer().equals(said.answer()))
        .findFirst();
  }

  private Optional<EarlierAnswer> elsewhere(
      DecisionFlow.Answer answer, FlowAnswer said, TreatedFlow walked) {
    for (TreatedFlow other : flows) {
      Optional<FlowAnswer> found =
          other.id().equals(walked.id())
              ? Optional.empty()
              : same(other.path().answers().stream(), said);
      if (found.isPresent()) {
        Source source = new Source.OtherFlow(other.flow());
        return Optional.of(new EarlierAnswer(answer, source, found.get().reason()));
      }
    }
    return Optional.empty();
  }

  private Optional<EarlierAnswer> fromQuestions(DecisionFlow.Answer answer) {
    Condition condition = answer.known();
    if (!known.fulfil(condition)) {
      return Optional.empty();
    }
    return Optional.of(
        new EarlierAnswer(answer, new Source.Questions(known.behind(condition)), ""));
  }
}
