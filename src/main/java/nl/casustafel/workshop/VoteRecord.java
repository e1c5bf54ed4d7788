package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The votes on anything but observations, and the risks weighed. Not shared between threads. */
final class VoteRecord {
  private final Map<VoteSubject, List<VoteRound>> rounds = new LinkedHashMap<>();
  private final Map<String, RiskWeighing> weighings = new LinkedHashMap<>();

  /** The rounds in the order of their numbers. */
  List<VoteRound> rounds(VoteSubject subject) {
    return rounds.getOrDefault(subject, List.of());
  }

  RiskWeighing weighing(String risk) {
    return weighings.getOrDefault(risk, RiskWeighing.NONE);
  }

  void set(VoteSubject subject, VoteRound round) {
    List<VoteRound> all = without(subject, round.number());
    all.add(round);
    all.sort(Comparator.comparingInt(VoteRound::number));
    rounds.put(subject, List.copyOf(all));
  }

  void remove(VoteSubject subject, int number) {
    List<VoteRound> left = without(subject, number);
    if (left.isEmpty()) {
      rounds.remove(subject);
    } else {
      rounds.put(subject, List.copyOf(left));
    }
  }

  void weigh(String risk, RiskWeighing weighing) {
    if (weighing.equals(RiskWeighing.NONE)) {
      weighings.remove(risk);
    } else {
      weighings.put(risk, weighing);
    }
  }

  private List<VoteRound> without(VoteSubject subject, int number) {
    List<VoteRound> left = new ArrayList<>(rounds(subject));
    left.removeIf(round -> round.number() == number);
    return left;
  }
}
