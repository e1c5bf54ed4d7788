package nl.casustafel.voting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be voted: which votes there are, and how they are counted. */
public sealed interface VoteForm {

  /** The vote that a text stands for; empty when the form has no such vote. */
  Optional<Vote> read(String text);

  /** How many numbers a count of this form keeps. */
  int cells();

  /**
   * Counts a vote of this form in or out.
   *
   * @param counts {@link #cells} numbers
   * @param by 1 or −1
   */
  void count(int[] counts, Vote vote, int by);

  /** What the numbers say. */
  Tally tally(int[] counts, int voters);

  /** Five points of agreement, and “can’t judge”. */
  record AgreementScale() implements VoteForm {
    @Override
    public Optional<Vote> read(String text) {
      return text.equals(Vote.CannotJudge.TEXT)
          ? Optional.of(new Vote.CannotJudge())
          : digit(text, 0, AgreementTally.POINTS)
              .filter(point -> text.length() == 1)
              .map(Vote.Point::new);
    }

    @Override
    public int cells() {
      return AgreementTally.POINTS + 1;
    }

    @Override
    public void count(int[] counts, Vote vote, int by) {
      counts[vote instanceof Vote.Point point ? point.point() - 1 : AgreementTally.POINTS] += by;
    }

    @Override
    public Tally tally(int[] counts, int voters) {
      return new AgreementTally(
          Arrays.stream(counts).limit(AgreementTally.POINTS).boxed().toList(),
          counts[AgreementTally.POINTS]);
    }
  }

  /**
   * Exactly one of the options.
   *
   * @param options their ids, in the order shown
   */
  record Choice(List<String> options) implements VoteForm {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public Optional<Vote> read(String text) {
      return options.contains(text) ? Optional.of(new Vote.Option(text)) : Optional.empty();
    }

    @Override
    public int cells() {
      return options.size();
    }

    @Override
    public void count(int[] counts, Vote vote, int by) {
      counts[options.indexOf(vote.text())] += by;
    }

    @Override
    public Tally tally(int[] counts, int voters) {
      return new ChoiceTally(named(options, counts));
    }
  }

  /** Likelihood and severity, each 1 to 4, or “can’t judge”. */
  record RiskMatrix() implements VoteForm {
    @Override
    public Optional<Vote> read(String text) {
      if (text.equals(Vote.CannotJudge.TEXT)) {
        return Optional.of(new Vote.CannotJudge());
      }
      if (text.length() != "1/1".length() || text.charAt(1) != '/') {
        return Optional.empty();
      }
      return digit(text, 0, RiskTally.POINTS)
          .flatMap(likelihood ->
              digit(text, 2, RiskTally.POINTS)
                  .map(severity -> new Vote.Weight(likelihood, severity)));
    }

    @Override
    public int cells() {
      return RiskTally.POINTS * RiskTally.POINTS + 1;
    }

    @Override
    public void count(int[] counts, Vote vote, int by) {
      counts[
              vote instanceof Vote.Weight weight
                  ? RiskTally.cell(weight.likelihood(), weight.severity())
                  : counts.length - 1] +=
          by;
    }

    @Override
    public Tally tally(int[] counts, int voters) {
      return new RiskTally(
          Arrays.stream(counts).limit(counts.length - 1).boxed().toList(),
          counts[counts.length - 1]);
    }
  }

  /**
   * Dots over items: at least one, at most {@code dots} in all, at most {@code most} on one item.
   */
  record Priority(List<String> items, int dots, int most) implements VoteForm {
    public Priority {
      items = List.copyOf(items);
      if (dots < 1 || most < 1 || most > dots) {
        throw new IllegalArgumentException("not a way to give dots: " + dots + ", " + most);
      }
    }

    @Override
    public Optional<Vote> read(String text) {
      Map<String, Integer> given = new HashMap<>();
      for (String part : text.split(",", -1)) {
        int equals = part.lastIndexOf('=');
        String item = equals < 0 ? "" : part.substring(0, equals);
        int many = equals < 0 ? 0 : small(part.substring(equals + 1));
        if (many < 1 || many > most || !items.contains(item) || given.put(item, many) != null) {
          return Optional.empty();
        }
      }
      int sum = given.values().stream().mapToInt(Integer::intValue).sum();
      return sum <= dots ? Optional.of(new Vote.Dots(given)) : Optional.empty();
    }

    @Override
    public int cells() {
      return items.size();
    }

    @Override
    public void count(int[] counts, Vote vote, int by) {
      if (vote instanceof Vote.Dots dotted) {
        dotted.given().forEach((item, many) -> counts[items.indexOf(item)] += by * many);
      }
    }

    @Override
    public Tally tally(int[] counts, int voters) {
      return new PriorityTally(named(items, counts), voters);
    }
  }

  private static Map<String, Integer> named(List<String> names, int[] counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    IntStream.range(0, names.size()).forEach(i -> named.put(names.get(i), counts[i]));
    return named;
  }

  private static Optional<Integer> digit(String text, int place, int most) {
    if (text.length() <= place) {
      return Optional.empty();
    }
    int value = text.charAt(place) - '0';
    return value >= 1 && value <= most ? Optional.of(value) : Optional.empty();
  }

  // Two digits are more than any vote has dots; nothing else is read, so that one vote has one
  // text.
  private static int small(String text) {
    return text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
  }
}
