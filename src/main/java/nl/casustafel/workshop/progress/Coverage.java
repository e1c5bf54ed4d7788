package nl.casustafel.workshop.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.Requirement;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;

/**
 * What became of every question that the bank has for a case, asked or not. A question came up when
 * something about it is recorded, be it beforehand; one that was only on the list did not.
 */
public final class Coverage {
  private final Map<Question, Treatment> bank = new LinkedHashMap<>();
  private final Map<String, AnswerValue> values = new HashMap<>();

  private final Results results;

  private Coverage(Results results) {
    this.results = results;
  }

  /** The coverage of a workshop with these results. */
  public static Coverage of(CaseTemplate caseTemplate, Guide guide, Results results) {
    Coverage coverage = new Coverage(results);
    QuestionScope.of(caseTemplate, Depth.FULL)
        .of(guide.questions())
        .forEach(question -> coverage.bank.put(question, Treatment.NOT_ASKED));
    results.themes().stream().flatMap(theme -> theme.questions().stream()).forEach(coverage::add);
    return coverage;
  }

  private void add(AskedQuestion asked) {
    bank.put(asked.question(), asked.treatment());
    AnswerValue value = asked.answer().value();
    if (value != null) {
      values.put(asked.question().id(), value);
    }
  }

  /** The questions of one kind of treatment, in the order of the bank. */
  public List<Question> questions(Treatment treatment) {
    return bank.keySet().stream().filter(question -> bank.get(question) == treatment).toList();
  }

  /** The figures of the whole bank. */
  public Count count() {
    return count(bank.keySet().stream().map(Question::id).toList());
  }

  /**
   * The figures of some questions; those that the bank does not have for this case are left out.
   */
  public Count count(Collection<String> questions) {
    return new Count(
        count(questions, Treatment.NOT_ASKED),
        count(questions, Treatment.OPEN),
        count(questions, Treatment.ANSWERED));
  }

  private int count(Collection<String> questions, Treatment treatment) {
    return (int)
        questions(treatment).stream().filter(question -> questions.contains(question.id())).count();
  }

  /** What became of a question; one that the bank does not have for this case was not asked. */
  public Treatment of(Question question) {
    return bank.getOrDefault(question, Treatment.NOT_ASKED);
  }

  /** How many observations became of this. */
  public int observations(Treatment treatment) {
    return (int) results.observations().stream().filter(o -> o.treatment() == treatment).count();
  }

  /** Whether a question came up, or an observation concluded. */
  public boolean anythingTreated() {
    return count().cameUp() > 0 || observations(Treatment.DECIDED) > 0;
  }

  /** Whether nothing is recorded of this workshop that the group treated, voted on or wrote. */
  public boolean isEmpty() {
    return count().cameUp() == 0
        && observations(Treatment.NOT_ASKED) == results.observations().size()
        && results.actions().isEmpty()
        && results.priorities().isEmpty()
        && results.threshold().isUntouched()
        && results.concluded().isUntouched()
        && results.measures().isEmpty()
        && results.risks().stream().allMatch(risk -> !risk.own() && risk.isUntouched());
  }

  /** Whether all is recorded that settles something. */
  public boolean isMet(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Never ignored -> false;
      case Requirement.Filled filled ->
          values.get(filled.question()) instanceof AnswerValue.Words words
              && !words.text().isBlank();
      case Requirement.Answered answered -> isMet(answered);
      case Requirement.Recorded recorded -> isRecorded(recorded.content());
      case Requirement.All all -> all.parts().stream().allMatch(this::isMet);
      case Requirement.Any any -> any.parts().stream().anyMatch(this::isMet);
    };
  }

  private boolean isMet(Requirement.Answered answered) {
    AnswerValue value = values.get(answered.question());
    if (value == null || Flags.leavesDoubt(value)) {
      return false;
    }
    Condition.Selected chosen = new Condition.Selected(answered.question(), answered.options());
    return answered.options().isEmpty() || Branching.isSelected(chosen, value);
  }

  /** Whether the group recorded something, all of it. What no workshop records, it did not. */
  private boolean isRecorded(ReportContent content) {
    return switch (content) {
      case RISK_TABLE, FLAGS, SCORES ->
          !results.risks().isEmpty()
              && results.risks().stream().allMatch(risk -> risk.weighing().score() != null);
      case MEASURES -> !results.agreedMeasures().isEmpty();
      case OBSERVATIONS -> observations(Treatment.DECIDED) == results.observations().size();
      case SESSION, VERSION, CHECKED_ON, BACKGROUND, DATA_FLOW, ACTORS, ACTIONS -> true;
      case THRESHOLD -> results.threshold().treatment() == Treatment.DECIDED;
      case DPO_ADVICE, VIEWS, ACCEPTANCE, CONSULTATION, DECISION, REVIEW ->
          Topics.of(content).filter(topic -> results.concluded().of(topic).isSettled()).isPresent();
      case RESIDUAL ->
          !results.risks().isEmpty() && results.risks().stream().allMatch(Coverage::isLeftSettled);
      case CHAIN, NOTES, ADDED_RISKS, SIGNATURE -> false;
    };
  }

  /**
   * Whether it is settled what is left of a risk: it is weighed, and measures against it are
   * agreed, or people can live with it without, or somebody decided what is left.
   */
  static boolean isLeftSettled(FoundRisk risk) {
    return risk.weighing().score() != null
        && (risk.evaluation().acceptable() == RiskEvaluation.Acceptable.YES
            || risk.residual().planned().decision().score() != null
            || risk.treatment().measures().stream()
                .anyMatch(measure -> measure.decision().state().isAgreed()));
  }

  /** How many questions were not asked, are open, and have an answer that leaves no doubt. */
  public record Count(int notAsked, int open, int answered) {

    public int cameUp() {
      return open + answered;
    }

    public int all() {
      return notAsked + cameUp();
    }

    public Treatment treatment() {
      if (cameUp() == 0) {
        return Treatment.NOT_ASKED;
      }
      return answered == all() ? Treatment.ANSWERED : Treatment.OPEN;
    }
  }
}
