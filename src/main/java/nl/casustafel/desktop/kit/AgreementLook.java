package nl.casustafel.desktop.kit;

import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Vote;

/** How an answer of an agreement vote looks: its colour, wherever it is drawn. */
public final class AgreementLook {
  /** The style class of “can't judge”, also in votes on something else. */
  public static final String CANNOT_JUDGE = "agree-unknown";

  private AgreementLook() {}

  /** The style class of one of the {@link AgreementTally#ANSWERS}. */
  public static String of(String answer) {
    return answer.equals(Vote.CannotJudge.TEXT) ? CANNOT_JUDGE : "agree-" + answer;
  }
}
