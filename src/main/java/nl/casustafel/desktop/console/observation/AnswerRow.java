package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;

/**
 * One answer of an agreement vote.
 *
 * @param point 5 for strongly agree down to 1, or 0 for "can't judge"
 */
record AnswerRow(int point, String words) {

  /** The answers in the order in which they are shown, "strongly agree" first. */
  static List<AnswerRow> all(Scales scales, Texts texts) {
    List<AnswerRow> rows = new ArrayList<>();
    for (int point = AgreementTally.POINTS; point >= 1; point--) {
      rows.add(new AnswerRow(point, words(point, scales, texts)));
    }
    rows.add(new AnswerRow(0, texts.of(scales.agreement().cannotJudge())));
    return rows;
  }

  private static String words(int point, Scales scales, Texts texts) {
    return texts.of(scales.agreement().points().getOrDefault(point, LocalizedText.EMPTY));
  }

  /** A median in words of the scale: its points have no numbers where one answers. */
  static String median(double median, Scales scales, Texts texts) {
    int below = (int) Math.floor(median);
    int above = (int) Math.ceil(median);
    String lower = words(below, scales, texts);
    return below == above
        ? texts.of(ObservationText.MEDIAN, lower)
        : texts.of(ObservationText.MEDIAN_BETWEEN, lower, words(above, scales, texts));
  }

  int of(AgreementTally tally) {
    return point == 0 ? tally.cannotJudge() : tally.of(point);
  }

  /** The style class of its bar. */
  String look() {
    return point == 0 ? "agree-unknown" : "agree-" + point;
  }
}
