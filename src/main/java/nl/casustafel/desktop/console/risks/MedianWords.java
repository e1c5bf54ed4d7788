package nl.casustafel.desktop.console.risks;

import nl.casustafel.desktop.console.form.ScoreWords;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.RiskTally;

/** The score that medians lead to in words, which say so where a median lies between two points. */
record MedianWords(RiskTally tally, RiskScore score, Scales scales, Texts texts) {

  String likelihood() {
    return words(ScoreWords.likelihood(score, scales, texts), tally.likelihoods());
  }

  String severity() {
    return words(ScoreWords.severity(score, scales, texts), tally.severities());
  }

  private String words(String point, Agreement points) {
    boolean between = points.median() != Math.rint(points.median());
    return between ? texts.of(RisksText.ROUNDED_UP, point) : point;
  }
}
