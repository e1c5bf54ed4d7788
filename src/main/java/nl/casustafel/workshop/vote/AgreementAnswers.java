package nl.casustafel.workshop.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Vote;

/** What the answers of an agreement vote are called, by the scale of the guide. */
public final class AgreementAnswers {
  private AgreementAnswers() {}

  /** The words of every one of the {@link AgreementTally#ANSWERS}, in their order. */
  public static SequencedMap<String, LocalizedText> of(Scales scales) {
    SequencedMap<String, LocalizedText> words = new LinkedHashMap<>();
    AgreementTally.ANSWERS.forEach(answer -> words.put(answer, word(answer, scales.agreement())));
    return Collections.unmodifiableSequencedMap(words);
  }

  private static LocalizedText word(String answer, Scales.AgreementWords scale) {
    return answer.equals(Vote.CannotJudge.TEXT)
        ? scale.cannotJudge()
        : scale.points().getOrDefault(Integer.parseInt(answer), LocalizedText.EMPTY);
  }
}
