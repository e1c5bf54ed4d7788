package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.casustafel.voting.AgreementTally;

/** A show of hands while it is being counted. */
final class HandsCount {
  private final List<IntegerProperty> points = new ArrayList<>();
  private final IntegerProperty cannotJudge = new SimpleIntegerProperty();

  HandsCount() {
    for (int point = 1; point <= AgreementTally.POINTS; point++) {
      points.add(new SimpleIntegerProperty());
    }
  }

  /** The hands for a point of the scale, 1 to 5. */
  IntegerProperty point(int point) {
    return points.get(point - 1);
  }

  IntegerProperty cannotJudge() {
    return cannotJudge;
  }

  AgreementTally tally() {
    return new AgreementTally(
        points.stream().map(IntegerProperty::get).toList(), cannotJudge.get());
  }

  void show(AgreementTally tally) {
    for (int point = 1; point <= AgreementTally.POINTS; point++) {
      point(point).set(tally.of(point));
    }
    cannotJudge.set(tally.cannotJudge());
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
    cannotJudge.set(Integer.parseInt(parts[AgreementTally.POINTS + 1]));
  }

  /** Calls back whenever a number changes. */
  void onChanged(Runnable changed) {
    points.forEach(point -> point.addListener((property, before, now) -> changed.run()));
    cannotJudge.addListener((property, before, now) -> changed.run());
  }

  void clear() {
    points.forEach(point -> point.set(0));
    cannotJudge.set(0);
  }

  /** How many more hands than people present; 0 when all is well or nobody was counted before. */
  int tooMany(int present) {
    return present == 0 ? 0 : Math.max(0, tally().voters() - present);
  }
}
