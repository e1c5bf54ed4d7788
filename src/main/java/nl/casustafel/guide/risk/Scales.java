package nl.casustafel.guide.risk;

import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.Stance;
import nl.casustafel.text.LocalizedText;

/** The words that belong to numbers and fixed choices. */
public record Scales(
    Map<Integer, LocalizedText> likelihood,
    Map<Integer, LocalizedText> severity,
    List<RiskLevel> levels,
    AgreementWords agreement,
    Map<Stance, StanceWords> stances,
    VoteWords votes) {

  public Scales {
    likelihood = Map.copyOf(likelihood);
    severity = Map.copyOf(severity);
    levels = List.copyOf(levels);
    stances = Map.copyOf(stances);
  }

  /**
   * A level of risk.
   *
   * @param lowest the smallest product of likelihood and severity that belongs to it
   * @param rijksmodel the word for it in the Dutch government's model DPIA
   * @param severityFloor a severity from which the level is at least this one, or 0 for none
   */
  public record RiskLevel(
      String id,
      LocalizedText name,
      int lowest,
      int highest,
      String rijksmodel,
      int severityFloor) {}

  /** The answers of an agreement vote: 5 = strongly agree down to 1, and "can't judge". */
  public record AgreementWords(Map<Integer, LocalizedText> points, LocalizedText cannotJudge) {
    public AgreementWords {
      points = Map.copyOf(points);
    }
  }

  /**
   * What a vote's result is called, and the thresholds behind it.
   *
   * @param labels name by label id, such as {@code divided}
   * @param meanings when a label applies, by label id
   * @param thresholds number by threshold id, shares as 0..1
   * @param revoteProposed the labels after which a second vote is proposed
   * @param source where the thresholds come from
   * @param references the works that the thresholds and the measures come from
   */
  public record VoteWords(
      Map<String, LocalizedText> labels,
      Map<String, LocalizedText> meanings,
      Map<String, Double> thresholds,
      List<String> revoteProposed,
      LocalizedText source,
      List<String> references) {
    public VoteWords {
      labels = Map.copyOf(labels);
      meanings = Map.copyOf(meanings);
      revoteProposed = List.copyOf(revoteProposed);
      thresholds = Map.copyOf(thresholds);
      references = List.copyOf(references);
    }
  }

  /** A stance's name and what it means in a line. */
  public record StanceWords(LocalizedText name, LocalizedText meaning) {}

  /** The level of a score: by product, and not below the floor that its severity sets. */
  public RiskLevel level(RiskScore score) {
    int byProduct = 0;
    int byFloor = 0;
    for (int i = 0; i < levels.size(); i++) {
      RiskLevel level = levels.get(i);
      // Ranges leave out products that 1..4 times 1..4 cannot give, so the lower bound decides.
      if (score.product() >= level.lowest()) {
        byProduct = i;
      }
      if (level.severityFloor() > 0 && score.severity() >= level.severityFloor()) {
        byFloor = i;
      }
    }
    return levels.get(Math.max(byProduct, byFloor));
  }
}
