package nl.casustafel.workshop.vote;

import java.math.BigDecimal;
import java.util.Map;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Scales.VoteWords;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.LabelRules;
import nl.casustafel.voting.VoteLabel;

/**
 * What a tally says by the guide's thresholds, with its words.
 *
 * @param meaning when the label applies, with its threshold
 * @param revoteProposed whether a second vote after a discussion is worth while
 * @param countsShown false for so few voters that a count would give somebody away
 */
public record VoteReading(
    VoteLabel label,
    LocalizedText name,
    LocalizedText meaning,
    Agreement numbers,
    boolean revoteProposed,
    boolean countsShown) {

  private static final String UNDECIDED = "undecided_share";

  public static VoteReading of(Guide guide, AgreementTally tally) {
    VoteWords words = guide.scales().votes();
    VoteLabel label = rules(words).label(tally);
    return new VoteReading(
        label,
        words.labels().getOrDefault(label.id(), LocalizedText.EMPTY),
        words.meanings().getOrDefault(label.id(), LocalizedText.EMPTY),
        Agreement.of(tally),
        words.revoteProposed().contains(label.id()),
        tally.voters() >= smallestShown(guide));
  }

  /** The smallest group of voters of which a count may be shown. */
  public static int smallestShown(Guide guide) {
    return (int) threshold(guide.scales().votes(), "smallest_group_shown");
  }

  private static LabelRules rules(VoteWords words) {
    return new LabelRules(
        (int) threshold(words, "minimum_votes"),
        exact(words, "cannot_judge_share"),
        exact(words, "consensus_share"),
        exact(words, "dissent_share"),
        // A workshop keeps the guide that it was begun with, and older ones lack this.
        words.thresholds().containsKey(UNDECIDED) ? exact(words, UNDECIDED) : null,
        exact(words, "divided_share"),
        exact(words, "polarised_agreement"));
  }

  /** The threshold as it is written in the data: 0.05 and not the binary number next to it. */
  private static BigDecimal exact(VoteWords words, String id) {
    return BigDecimal.valueOf(threshold(words, id));
  }

  private static double threshold(VoteWords words, String id) {
    Map<String, Double> thresholds = words.thresholds();
    Double value = thresholds.get(id);
    if (value == null) {
      throw new IllegalStateException("the scales lack the threshold " + id);
    }
    return value;
  }
}
