package nl.casustafel.desktop.console.form;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;

/** A suggested score in the words of its scales, never as a number alone. */
public final class ScoreWords {
  private ScoreWords() {}

  public static String likelihood(RiskScore score, Scales scales, Texts texts) {
    return texts.of(scales.likelihood().getOrDefault(score.likelihood(), LocalizedText.EMPTY));
  }

  public static String severity(RiskScore score, Scales scales, Texts texts) {
    return texts.of(scales.severity().getOrDefault(score.severity(), LocalizedText.EMPTY));
  }
}
