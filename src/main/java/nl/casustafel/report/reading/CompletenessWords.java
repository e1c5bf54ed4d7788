package nl.casustafel.report.reading;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.threshold.TreatedThreshold;

/** How far a session treated what a DPIA is to hold, in four words and with the figures. */
public final class CompletenessWords {
  private final Reading reading;
  private final Completeness completeness;

  public CompletenessWords(Reading reading) {
    this.reading = reading;
    this.completeness = reading.view().completeness();
  }

  /** What a session did about a part that the law asks for, in words. */
  public String of(Remarks.Minimum part) {
    return words(completeness.of(part));
  }

  /** What a session did about a section of a DPIA report, in words. */
  public String of(ReportSection section) {
    return words(completeness.of(section));
  }

  private String words(Completeness.Reached reached) {
    return reached
        .treatment()
        .map(treatment -> line(treatment, reached))
        .orElseGet(() -> reading.say(ReportText.IN_THIS_REPORT));
  }

  private String line(Treatment treatment, Completeness.Reached reached) {
    // What was not asked has no figures but those of the questions.
    Stream<ReportContent> contents =
        treatment == Treatment.NOT_ASKED ? Stream.empty() : reached.contents().stream().sorted();
    List<String> parts =
        Stream.concat(
                Stream.of(counted(reached.questions())), contents.map(this::figures).distinct())
            .filter(words -> !words.isEmpty())
            .toList();
    String word = reading.say(ReportText.of(treatment));
    return parts.isEmpty()
        ? word
        : reading.say(ReportText.TREATMENT, word, String.join("; ", parts));
  }

  private String counted(Coverage.Count count) {
    if (count.all() == 0) {
      return "";
    }
    String words = reading.say(ReportText.TREATMENT_COUNTED, count.answered(), count.all());
    if (count.open() > 0) {
      words += ", " + reading.say(ReportText.OF_WHICH_OPEN, count.open());
    }
    if (count.notAsked() > 0 && count.cameUp() > 0) {
      words += ", " + reading.say(ReportText.OF_WHICH_NOT_ASKED, count.notAsked());
    }
    return words;
  }

  /** The figures of content of which the group left something; empty for the rest. */
  private String figures(ReportContent content) {
    return switch (content) {
      case RISK_TABLE, FLAGS, SCORES, ADDED_RISKS ->
          figures(ReportText.TREATED_RISKS, completeness.risks());
      case MEASURES -> figures(ReportText.TREATED_MEASURES, completeness.measures());
      case RESIDUAL -> left();
      case THRESHOLD -> threshold();
      case DPO_ADVICE, VIEWS, ACCEPTANCE, CONSULTATION, DECISION, REVIEW ->
          completeness
              .conclusion(content)
              .map(conclusion -> conclusion.inALine(reading.texts()))
              .orElse("");
      case SIGNATURE -> reading.say(ReportText.NO_SIGNATURE);
      case ACTIONS ->
          reading.say(
              ReportText.TREATED_ACTIONS,
              reading.results().actions().size(),
              reading.results().progress().openActions());
      case OBSERVATIONS ->
          reading.say(
              ReportText.TREATED_OBSERVATIONS,
              completeness.observations().settled(),
              completeness.observations().all());
      case SESSION, VERSION, CHECKED_ON, BACKGROUND, DATA_FLOW, CHAIN, ACTORS, NOTES -> "";
    };
  }

  private String left() {
    Completeness.Settled left = completeness.left();
    return left.settled() == 0
        ? reading.say(ReportText.NO_RESIDUAL_RISK)
        : figures(ReportText.RESIDUAL_SETTLED, left);
  }

  private String threshold() {
    TreatedThreshold threshold = reading.results().threshold();
    return threshold.isUntouched()
        ? reading.say(ReportText.NO_THRESHOLD)
        : threshold.sentence(reading.texts());
  }

  private String figures(ReportText words, Completeness.Settled settled) {
    return reading.say(words, settled.all(), settled.settled());
  }
}
