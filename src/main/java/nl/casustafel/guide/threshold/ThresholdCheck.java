package nl.casustafel.guide.threshold;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.threshold.Threshold.Box;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.guide.threshold.Threshold.Need;
import nl.casustafel.guide.threshold.Threshold.Rule;
import nl.casustafel.guide.threshold.Threshold.When;

/** Whether a DPIA is required, from the boxes that people ticked. */
public final class ThresholdCheck {
  private final Threshold threshold;
  private final Ticks ticks;
  private final Set<Box> lifted = new HashSet<>();

  private ThresholdCheck(Threshold threshold, Ticks ticks) {
    this.threshold = threshold;
    this.ticks = ticks;
    threshold.exemptions().stream()
        .filter(exemption -> ticks.exemptions().contains(exemption.id()))
        .forEach(exemption -> lifted.addAll(exemption.lifts()));
  }

  /** How a box was ticked. */
  public enum Tick {
    YES,
    NO,
    UNSURE
  }

  /**
   * What people ticked and confirmed; a box that is not there counts as no.
   *
   * @param circumstances the ids of what was confirmed about the processing
   * @param exemptions the ids of the exemptions that were found to hold
   */
  public record Ticks(Map<Box, Tick> boxes, Set<String> circumstances, Set<String> exemptions) {
    public Ticks {
      boxes = Map.copyOf(boxes);
      circumstances = Set.copyOf(circumstances);
      exemptions = Set.copyOf(exemptions);
    }
  }

  /**
   * The outcome, with every rule that holds; the first of them gave the result.
   *
   * @param counted the boxes that count: ticked, their needs confirmed, not lifted
   */
  public record Outcome(List<Rule> reasons, Set<Box> counted) {
    public Outcome {
      reasons = List.copyOf(reasons);
      counted = Set.copyOf(counted);
    }

    public String result() {
      return reasons.getFirst().result();
    }
  }

  public static Outcome of(Threshold threshold, Ticks ticks) {
    ThresholdCheck check = new ThresholdCheck(threshold, ticks);
    List<Rule> holding =
        threshold.rules().stream().filter(rule -> check.holds(rule.when())).toList();
    List<Rule> reasons =
        holding.stream().filter(rule -> !(rule.when() instanceof When.Otherwise)).toList();
    return new Outcome(reasons.isEmpty() ? holding : reasons, check.counted());
  }

  private boolean holds(When when) {
    return switch (when) {
      case When.Counted counted -> {
        long boxes = count(counted.list());
        yield boxes >= counted.least() && boxes <= counted.most();
      }
      case When.Unsure ignored ->
          threshold.boxes().anyMatch(box -> !lifted.contains(box) && tick(box) == Tick.UNSURE);
      case When.Covered ignored ->
          threshold.exemptions().stream()
              .anyMatch(exemption ->
                  exemption.lifts().isEmpty() && ticks.exemptions().contains(exemption.id()));
      case When.Otherwise ignored -> true;
    };
  }

  private long count(BoxList list) {
    return threshold.boxes(list).stream().filter(criterion -> counts(list, criterion)).count();
  }

  private Set<Box> counted() {
    Set<Box> boxes = new HashSet<>();
    for (BoxList list : BoxList.values()) {
      threshold.boxes(list).stream()
          .filter(criterion -> counts(list, criterion))
          .forEach(criterion -> boxes.add(new Box(list, criterion.id())));
    }
    return boxes;
  }

  private boolean counts(BoxList list, Criterion criterion) {
    Box box = new Box(list, criterion.id());
    return tick(box) == Tick.YES
        && !lifted.contains(box)
        && criterion.needs().stream().allMatch(this::isMet);
  }

  private boolean isMet(Need need) {
    boolean confirmed =
        need.oneOf().stream().anyMatch(one -> ticks.circumstances().contains(one.id()));
    return confirmed != need.excludes();
  }

  private Tick tick(Box box) {
    return ticks.boxes().getOrDefault(box, Tick.NO);
  }
}
