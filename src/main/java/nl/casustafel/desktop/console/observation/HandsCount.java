package nl.casustafel.desktop.console.observation;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Vote;

/** A show of hands while it is being counted. */
final class HandsCount {
  private final SequencedMap<String, IntegerProperty> answers = new LinkedHashMap<>();

  HandsCount() {
    AgreementTally.ANSWERS.forEach(answer -> answers.put(answer, new SimpleIntegerProperty()));
  }

  /** The hands for one of the {@link AgreementTally#ANSWERS}. */
  IntegerProperty of(String answer) {
    return Objects.requireNonNull(answers.get(answer), answer);
  }

  private IntegerProperty point(int point) {
    return of(Integer.toString(point));
  }

  private IntegerProperty cannotJudge() {
    return of(Vote.CannotJudge.TEXT);
  }

  AgreementTally tally() {
    return new AgreementTally(
        IntStream.rangeClosed(1, AgreementTally.POINTS)
            .mapToObj(point -> point(point).get())
            .toList(),
        cannotJudge().get());
  }

  void show(AgreementTally tally) {
    answers.forEach((answer, count) -> count.set(tally.of(answer)));
  }

  /** The hands as a text to be kept, after the number of the round; empty when there are none. */
  String text(int round) {
    AgreementTally now = tally();
    return now.voters() == 0
        ? ""
        : now.counts().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(",", round + ":", "," + now.cannotJudge()));
  }

  /** Shows hands that were kept as a text. */
  void show(String kept) {
    String[] parts = kept.split("[:,]", -1);
    for (int point = 1; point <= AgreementTally.POINTS; point++) {
      point(point).set(Integer.parseInt(parts[point]));
    }
    cannotJudge().set(Integer.parseInt(parts[AgreementTally.POINTS + 1]));
  }

  /** Calls back whenever a number changes. */
  void onChanged(Runnable changed) {
    answers.values().forEach(count -> count.addListener((property, before, now) -> changed.run()));
  }

  void clear() {
    answers.values().forEach(count -> count.set(0));
  }

  /** How many more hands than people present; 0 when all is well or nobody was counted before. */
  int tooMany(int present) {
    return present == 0 ? 0 : Math.max(0, tally().voters() - present);
  }
}
