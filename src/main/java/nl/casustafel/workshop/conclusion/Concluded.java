package nl.casustafel.workshop.conclusion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is concluded once the assessment is made, in its order. */
public record Concluded(List<Conclusion> all, RemainingRisks remaining) {

  public Concluded {
    all = List.copyOf(all);
  }

  /** With what is recorded of each topic. */
  public static Concluded of(Function<Topic, Statement> recorded, RemainingRisks remaining) {
    return new Concluded(
        Stream.of(Topic.values())
            .map(topic -> new Conclusion(topic, recorded.apply(topic)))
            .toList(),
        remaining);
  }

  /** What is concluded about a topic. */
  public Conclusion of(Topic topic) {
    return all.stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
  }

  public Statement statement(Topic topic) {
    return of(topic).statement();
  }

  /** Those that are to be concluded now: of advice that nobody can give, nothing is done. */
  public List<Conclusion> asked() {
    return all.stream().filter(conclusion -> isAsked(conclusion.topic())).toList();
  }

  private boolean isAsked(Topic topic) {
    return topic != Topic.ADVICE_FOLLOWED
        || statement(Topic.DPO_ADVICE).verdict() != Verdict.NO_DPO;
  }

  /** Whether nothing at all is concluded. */
  public boolean isUntouched() {
    return all.stream().allMatch(Conclusion::isUntouched);
  }

  /** Prior consultation, as what remains and what is concluded about it say together. */
  public PriorConsultation priorConsultation() {
    return new PriorConsultation(remaining, statement(Topic.PRIOR_CONSULTATION).verdict());
  }
}
