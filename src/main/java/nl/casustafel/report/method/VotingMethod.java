package nl.casustafel.report.method;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.vote.Priority;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import nl.casustafel.workshop.vote.VoteSubject;

/** How people voted in a workshop, on what, and what the numbers mean. */
final class VotingMethod {
  private VotingMethod() {}

  static String method(Reading reading) {
    List<String> votes = new ArrayList<>();
    votes.add(onObservations(reading));
    long questions =
        reading.results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(asked -> !asked.votes().isEmpty())
            .count();
    if (questions > 0) {
      votes.add(reading.say(ReportText.VOTED_ON_QUESTIONS, questions));
    }
    long risks = reading.results().risks().stream().filter(risk -> !risk.votes().isEmpty()).count();
    if (risks > 0) {
      votes.add(reading.say(ReportText.VOTED_ON_RISKS, risks));
    }
    int order = order(reading);
    if (order > 0) {
      votes.add(reading.say(ReportText.VOTED_ON_ORDER, order));
    }
    return reading.say(
        ReportText.VOTING_METHOD,
        String.join(" ", votes),
        VoteReading.smallestShown(reading.guide()));
  }

  private static String onObservations(Reading reading) {
    List<Round<AgreementTally>> rounds =
        reading.results().observations().stream().flatMap(o -> o.rounds().stream()).toList();
    boolean phones = rounds.stream().anyMatch(Round::byPhone);
    boolean hands = !rounds.stream().allMatch(Round::byPhone);
    if (phones && hands) {
      return reading.say(ReportText.VOTED_BOTH);
    }
    if (phones) {
      return reading.say(ReportText.VOTED_PHONES);
    }
    return reading.say(hands ? ReportText.VOTED_HANDS : ReportText.VOTED_NOT);
  }

  /** 1 when observations were put in order, 2 when risks were, 3 when both were. */
  private static int order(Reading reading) {
    List<String> of = reading.results().priorities().stream().map(Priority::of).toList();
    return (of.contains(VoteSubject.OBSERVATIONS) ? 1 : 0)
        + (of.contains(VoteSubject.RISKS) ? 2 : 0);
  }
}
