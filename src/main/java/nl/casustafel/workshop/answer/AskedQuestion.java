package nl.casustafel.workshop.answer;

import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.question.Question;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.vote.Round;

/** A question that is asked now, with what was recorded and voted. */
public record AskedQuestion(Question question, Answer answer, List<Round<ChoiceTally>> votes) {

  public AskedQuestion {
    votes = List.copyOf(votes);
  }

  public boolean answered() {
    return answer.value() != null;
  }

  /** Whether the answer leaves something to find out. */
  public boolean leavesDoubt() {
    return answer.value() != null && Flags.leavesDoubt(answer.value());
  }

  /** What became of it: one about which something is recorded but no answer is still open. */
  public Treatment treatment() {
    if (answered()) {
      return leavesDoubt() ? Treatment.OPEN : Treatment.ANSWERED;
    }
    boolean untouched = answer.equals(Answer.NONE) && votes.isEmpty();
    return untouched ? Treatment.NOT_ASKED : Treatment.OPEN;
  }

  /** The id of the measure that the law asks for after this answer. */
  public Optional<String> duty() {
    AnswerValue value = answer.value();
    return value == null ? Optional.empty() : Flags.duty(question, value);
  }

  public boolean isFollowUp() {
    return !(question.rules().askIf() instanceof Condition.Always);
  }
}
