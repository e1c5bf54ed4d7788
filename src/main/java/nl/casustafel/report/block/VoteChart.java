package nl.casustafel.report.block;

import java.util.List;

/**
 * The rounds of a vote side by side: a bar and a number for every answer, then what the numbers
 * mean.
 *
 * @param caption what was voted on
 * @param answerColumn the heading above the names of the answers
 * @param rounds the headings of the rounds
 * @param answers from most to least agreement; empty where too few people voted to show counts
 * @param figures the same figures for each round
 */
public record VoteChart(
    String caption,
    String answerColumn,
    List<String> rounds,
    List<Answer> answers,
    List<Figures> figures)
    implements Block {

  public VoteChart {
    rounds = List.copyOf(rounds);
    answers = List.copyOf(answers);
    figures = List.copyOf(figures);
  }

  /**
   * An answer with its bars.
   *
   * @param point 5 = strongly agree to 1 = strongly disagree, 0 = cannot judge
   */
  public record Answer(int point, String words, List<Bar> bars) {
    public Answer {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar of one round.
   *
   * @param share of the votes of the round, 0 to 1
   * @param words the number as it is printed; empty where the round's counts are not shown
   */
  public record Bar(double share, String words) {}

  /** What the votes say, for each round. */
  public record Figures(String name, List<Phrase> values) {
    public Figures {
      values = List.copyOf(values);
    }
  }
}
