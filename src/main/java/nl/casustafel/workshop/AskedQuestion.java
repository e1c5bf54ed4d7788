package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.guide.Condition;
import nl.casustafel.guide.Flags;
import nl.casustafel.guide.Question;

/** A question that is asked now, with what was recorded and voted. */
public record AskedQuestion(Question question, Answer answer, List<VoteRound> votes) {

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

  public boolean isFollowUp() {
    return !(question.rules().askIf() instanceof Condition.Always);
  }
}
