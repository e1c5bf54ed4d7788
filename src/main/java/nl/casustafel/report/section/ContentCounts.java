package nl.casustafel.report.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.ReportContent;
import nl.casustafel.workshop.ActionItem;
import nl.casustafel.workshop.Coverage;
import nl.casustafel.workshop.Treatment;

/** What a session left behind other than answers: how far it came with it, and how much it is. */
record ContentCounts(Reading reading, Coverage coverage) {

  /** How far the group came; empty for what a report holds whatever the group did. */
  Optional<Treatment> treatment(ReportContent content) {
    return switch (content) {
      case SESSION, VERSION, CHECKED_ON, BACKGROUND, DATA_FLOW, CHAIN, ACTORS, NOTES ->
          Optional.empty();
      case ACTIONS ->
          Optional.of(
              reading.results().actions().isEmpty() ? Treatment.NOT_ASKED : Treatment.ANSWERED);
      case RISK_TABLE, FLAGS, SCORES, ADDED_RISKS -> Optional.of(risks());
      case MEASURES -> Optional.of(measures());
      case OBSERVATIONS -> Optional.of(observations());
      case THRESHOLD, RESIDUAL, SIGNATURE -> Optional.of(Treatment.NOT_ASKED);
    };
  }

  private Treatment risks() {
    if (reading.results().risks().isEmpty()) {
      return RiskSection.anythingTreated(coverage) ? Treatment.OPEN : Treatment.NOT_ASKED;
    }
    return RiskSection.weighed(reading) == reading.results().risks().size()
        ? Treatment.DECIDED
        : Treatment.OPEN;
  }

  /** A measure that is agreed is planned, and planned is not done. */
  private Treatment measures() {
    List<ActionItem> agreed = agreed();
    if (agreed.isEmpty()) {
      return Treatment.NOT_ASKED;
    }
    return done(agreed) == agreed.size() ? Treatment.DECIDED : Treatment.OPEN;
  }

  private Treatment observations() {
    int all = reading.results().observations().size();
    if (coverage.observations(Treatment.NOT_ASKED) == all) {
      return Treatment.NOT_ASKED;
    }
    return coverage.observations(Treatment.DECIDED) == all ? Treatment.DECIDED : Treatment.OPEN;
  }

  /** The figures of content of which the group left something, each once. */
  Stream<String> words(Set<ReportContent> contents) {
    return contents.stream().map(this::words).filter(words -> !words.isEmpty()).distinct();
  }

  private String words(ReportContent content) {
    return switch (content) {
      case RISK_TABLE, FLAGS, SCORES, ADDED_RISKS ->
          reading.say(
              ReportText.TREATED_RISKS,
              reading.results().risks().size(),
              RiskSection.weighed(reading));
      case MEASURES -> reading.say(ReportText.TREATED_MEASURES, agreed().size(), done(agreed()));
      case RESIDUAL -> reading.say(ReportText.NO_RESIDUAL_RISK);
      case THRESHOLD -> reading.say(ReportText.NO_THRESHOLD);
      case SIGNATURE -> reading.say(ReportText.NO_SIGNATURE);
      case ACTIONS ->
          reading.say(
              ReportText.TREATED_ACTIONS,
              reading.results().actions().size(),
              reading.results().progress().openActions());
      case OBSERVATIONS ->
          reading.say(
              ReportText.TREATED_OBSERVATIONS,
              coverage.observations(Treatment.DECIDED),
              reading.results().observations().size());
      case SESSION, VERSION, CHECKED_ON, BACKGROUND, DATA_FLOW, CHAIN, ACTORS, NOTES -> "";
    };
  }

  private List<ActionItem> agreed() {
    return reading.results().actions().stream()
        .filter(action -> action.kind() == ActionItem.Kind.MEASURE)
        .toList();
  }

  private static long done(List<ActionItem> actions) {
    return actions.stream().filter(action -> action.followUp().done()).count();
  }
}
