package nl.casustafel.desktop.projector.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.desktop.kit.AgreementLook;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.voting.VoteLabel;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.RoundResult;
import nl.casustafel.workshop.vote.AgreementAnswers;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import org.jspecify.annotations.Nullable;

/** Puts revealed rounds into words and numbers. */
final class Outcomes {
  // What got the fewest dots is not what the room talks about; the report has them all.
  private static final int MOST_ITEMS = 10;

  private final Guide guide;
  private final Texts texts;

  Outcomes(Guide guide, Texts texts) {
    this.guide = guide;
    this.texts = texts;
  }

  /** Of a poll that is revealed. */
  Outcome ofPhones(PollView view, BallotWords ballot) {
    List<String> ids = List.copyOf(view.poll().words().options().keySet());
    List<String> words = view.poll().words().options().values().stream().map(texts::of).toList();
    return outcome(
        view.results(),
        (heads, tallies) ->
            switch (ballot) {
              case BallotWords.Options ignored -> bars(ids, words, tallies);
              case BallotWords.Scales scales -> matrices(scales, heads, tallies);
            });
  }

  /** Of shows of hands. */
  Outcome ofHands(List<Round<AgreementTally>> rounds) {
    List<String> words =
        AgreementAnswers.of(guide.scales()).values().stream().map(texts::of).toList();
    List<RoundResult> results =
        rounds.stream()
            .map(round ->
                new RoundResult(
                    round.number(),
                    round.tally().voters(),
                    VoteReading.of(guide, round.tally()).countsShown() ? round.tally() : null))
            .toList();
    return outcome(results, (heads, tallies) -> bars(AgreementTally.ANSWERS, words, tallies));
  }

  /** Draws what the rounds with counts hold. */
  private interface Drawing {
    Outcome.Chart of(List<Outcome.Head> heads, List<Tally> tallies);
  }

  private Outcome outcome(List<RoundResult> results, Drawing drawing) {
    List<Outcome.Head> heads = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (RoundResult result : results) {
      Tally tally = result.tally();
      if (tally != null) {
        tallies.add(tally);
        heads.add(head(result.number(), tally));
      }
    }
    Outcome.Chart chart =
        tallies.isEmpty() ? new Outcome.Bars(List.of()) : drawing.of(heads, tallies);
    List<String> notices = new ArrayList<>(notices(results, heads.isEmpty()));
    rest(tallies).ifPresent(notices::add);
    return new Outcome(heads, chart, reading(results), notices);
  }

  private Outcome.Head head(int number, Tally tally) {
    int n =
        switch (tally) {
          case AgreementTally agreement -> agreement.n();
          case RiskTally risk -> risk.n();
          case ChoiceTally choice -> choice.voters();
          case PriorityTally priority -> priority.voters();
        };
    return new Outcome.Head(
        texts.of(ProjectorText.ROUND, number),
        texts.of(ProjectorText.N, n),
        Math.max(1, tally.voters()));
  }

  private List<String> notices(List<RoundResult> results, boolean none) {
    if (none) {
      int voters = results.isEmpty() ? 0 : results.getLast().voters();
      return List.of(texts.of(ProjectorText.TOO_FEW, VoteReading.smallestShown(guide), voters));
    }
    return results.stream()
        .filter(result -> result.tally() == null)
        .map(result -> texts.of(ProjectorText.TOO_FEW_IN, result.number(), result.voters()))
        .toList();
  }

  private Optional<String> rest(List<Tally> tallies) {
    return !tallies.isEmpty()
            && tallies.getLast() instanceof PriorityTally priority
            && priority.dots().size() > MOST_ITEMS
        ? Optional.of(texts.of(ProjectorText.REST, priority.dots().size() - MOST_ITEMS))
        : Optional.empty();
  }

  private Outcome.@Nullable Reading reading(List<RoundResult> results) {
    if (results.isEmpty() || !(results.getLast().tally() instanceof AgreementTally tally)) {
      return null;
    }
    VoteReading reading = VoteReading.of(guide, tally);
    // “None of the above” says nothing where nothing is above.
    String meaning = reading.label() == VoteLabel.SPREAD ? "" : texts.of(reading.meaning());
    return new Outcome.Reading(reading.label(), texts.of(reading.name()), unbroken(meaning));
  }

  // A line does not end between a number and its sign.
  private static String unbroken(String text) {
    return text.replace(" %", "\u00a0%");
  }

  private static Outcome.Bars bars(List<String> ids, List<String> words, List<Tally> tallies) {
    List<Outcome.Row> rows =
        IntStream.range(0, ids.size())
            .mapToObj(i ->
                new Outcome.Row(
                    words.get(i),
                    look(ids.get(i), tallies.getLast()),
                    tallies.stream().map(tally -> count(ids.get(i), tally)).toList()))
            .toList();
    return new Outcome.Bars(
        tallies.getLast() instanceof PriorityTally
            ? rows.stream()
                .sorted(
                    Comparator.comparingInt((Outcome.Row row) -> row.counts().getLast()).reversed())
                .limit(MOST_ITEMS)
                .toList()
            : rows);
  }

  private static String look(String id, Tally tally) {
    return tally instanceof AgreementTally ? AgreementLook.of(id) : "plain";
  }

  private static int count(String id, Tally tally) {
    return switch (tally) {
      case AgreementTally agreement -> agreement.of(id);
      case ChoiceTally choice -> choice.counts().getOrDefault(id, 0);
      case PriorityTally priority -> priority.dots().getOrDefault(id, 0);
      case RiskTally ignored -> 0;
    };
  }

  private Outcome.Matrices matrices(
      BallotWords.Scales scales, List<Outcome.Head> heads, List<Tally> tallies) {
    List<RiskTally> risks = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      if (tallies.get(i) instanceof RiskTally risk) {
        risks.add(risk);
        below.add(below(heads.get(i).name(), risk, scales.cannotJudge()));
      }
    }
    return new Outcome.Matrices(scales, risks, below);
  }

  private String below(String round, RiskTally tally, String cannotJudge) {
    String unsure = texts.of(ProjectorText.ANSWER_COUNT, cannotJudge, tally.cannotJudge());
    return tally.n() == 0
        ? round + " · " + unsure
        : texts.of(
            ProjectorText.MEDIAN,
            round,
            texts.number(tally.likelihoods().median()),
            texts.number(tally.severities().median()),
            unsure);
  }
}
