package nl.casustafel.workshop.conclusion;

import java.util.stream.Collectors;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whether the authority is to be consulted beforehand, GDPR 36: what remains of the risks and what
 * was concluded, in one sentence.
 *
 * @param verdict what was concluded about it; null for nothing yet
 */
public record PriorConsultation(RemainingRisks remaining, @Nullable Verdict verdict) {

  /** Whether a high risk remains and nobody concluded anything about it yet. */
  public boolean isProposed() {
    return remaining.state() == RemainingRisks.State.HIGH && verdict == null;
  }

  /** The sentence, in the language of the texts. */
  public String sentence(Texts texts) {
    return texts.of(ConsultationText.SENTENCE, risks(texts), texts.of(conclusion()));
  }

  private String risks(Texts texts) {
    return switch (remaining.state()) {
      case NOTHING_FOUND -> texts.of(ConsultationText.NOTHING_FOUND);
      case NOT_WEIGHED ->
          texts.of(ConsultationText.NOT_WEIGHED, remaining.notWeighed(), remaining.found());
      case NONE_HIGH -> texts.of(ConsultationText.NONE_HIGH, remaining.found());
      case HIGH ->
          texts.of(
              ConsultationText.HIGH,
              remaining.high().size(),
              remaining.high().stream()
                  .map(risk -> texts.of(ConsultationText.QUOTED, texts.of(risk.risk().name())))
                  .collect(Collectors.joining(", ")),
              remaining.notWeighed());
    };
  }

  private ConsultationText conclusion() {
    boolean high = remaining.state() == RemainingRisks.State.HIGH;
    if (verdict == Verdict.TO_CONSULT) {
      return high ? ConsultationText.SO_PLANNED : ConsultationText.YET_PLANNED;
    }
    if (verdict == Verdict.CONSULTED) {
      return high ? ConsultationText.AND_CONSULTED : ConsultationText.YET_CONSULTED;
    }
    if (verdict == Verdict.NO_CONSULTATION) {
      return switch (remaining.state()) {
        case HIGH -> ConsultationText.YET_NONE;
        case NONE_HIGH -> ConsultationText.SO_NONE;
        case NOTHING_FOUND, NOT_WEIGHED -> ConsultationText.ALREADY_NONE;
      };
    }
    return switch (remaining.state()) {
      case HIGH -> ConsultationText.SO_PROPOSED;
      case NONE_HIGH -> ConsultationText.SO_NOT_PROPOSED;
      case NOTHING_FOUND, NOT_WEIGHED -> ConsultationText.SO_NOT_KNOWN;
    };
  }
}
