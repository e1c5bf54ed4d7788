package nl.casustafel.desktop.console.observation;

import java.util.List;
import nl.casustafel.desktop.kit.AgreementLook;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.vote.AgreementAnswers;

/**
 * One answer of an agreement vote.
 *
 * @param answer one of the {@link AgreementTally#ANSWERS}
 */
record AnswerRow(String answer, String words) {

  /** The answers in the order in which they are shown, "strongly agree" first. */
  static List<AnswerRow> all(Scales scales, Texts texts) {
    return AgreementAnswers.of(scales).entrySet().stream()
        .map(answer -> new AnswerRow(answer.getKey(), texts.of(answer.getValue())))
        .toList();
  }

  /** A median in words of the scale: its points have no numbers where one answers. */
  static String median(double median, Scales scales, Texts texts) {
    int below = (int) Math.floor(median);
    int above = (int) Math.ceil(median);
    String lower = point(below, scales, texts);
    return below == above
        ? texts.of(ObservationText.MEDIAN, lower)
        : texts.of(ObservationText.MEDIAN_BETWEEN, lower, point(above, scales, texts));
  }

  private static String point(int point, Scales scales, Texts texts) {
    return texts.of(scales.agreement().points().getOrDefault(point, LocalizedText.EMPTY));
  }

  int of(AgreementTally tally) {
    return tally.of(answer);
  }

  /** The style class of its bar. */
  String look() {
    return AgreementLook.of(answer);
  }

  /** The style class of its words. */
  String wordsLook() {
    return answer.equals(Vote.CannotJudge.TEXT) ? "answer-unknown" : "answer-words";
  }
}
