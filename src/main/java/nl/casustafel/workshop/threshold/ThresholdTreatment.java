package nl.casustafel.workshop.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.DpiaPrefill;
import nl.casustafel.guide.threshold.Threshold;
import nl.casustafel.guide.threshold.Threshold.Box;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.Threshold.Circumstance;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.guide.threshold.Threshold.Exemption;
import nl.casustafel.guide.threshold.Threshold.Need;
import nl.casustafel.guide.threshold.Threshold.Rule;
import nl.casustafel.guide.threshold.Threshold.When;
import nl.casustafel.guide.threshold.ThresholdCheck;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.guide.threshold.ThresholdCheck.Ticks;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.answer.ThemeQuestions;
import org.jspecify.annotations.Nullable;

/** Puts what people confirmed to the check whether a DPIA is required. Pure. */
public final class ThresholdTreatment {
  private static final Set<String> DUTIES =
      Set.of(ThresholdFinding.REQUIRED, ThresholdFinding.AS_A_RULE);

  private final Threshold threshold;
  private final ThresholdHints hints;
  private final Confirmed confirmed;

  private ThresholdTreatment(Threshold threshold, ThresholdHints hints, Confirmed confirmed) {
    this.threshold = threshold;
    this.hints = hints;
    this.confirmed = confirmed;
  }

  /** What people said. */
  public interface Confirmed {

    /** What was said of a point, by its id; null where nothing was. */
    @Nullable Tick tick(String point);

    ThresholdDecision thresholdDecision();
  }

  /** The check with what was confirmed, and what the case and these answers propose. */
  public static TreatedThreshold of(
      Threshold threshold, DpiaPrefill prefill, List<ThemeQuestions> themes, Confirmed confirmed) {
    ThresholdHints hints = new ThresholdHints(prefill, themes);
    return new ThresholdTreatment(threshold, hints, confirmed).treated();
  }

  /** The ids of all points that there are, asked now or not. */
  public static Set<String> ids(Threshold threshold) {
    Set<String> ids = new HashSet<>();
    threshold.boxes().map(ThresholdPoint::id).forEach(ids::add);
    circumstances(threshold).map(ThresholdTreatment::id).forEach(ids::add);
    threshold.exemptions().stream().map(ThresholdTreatment::id).forEach(ids::add);
    return ids;
  }

  /** What is asked now. */
  private record Asked(
      List<ThresholdPoint> boxes,
      List<ThresholdPoint> circumstances,
      List<ThresholdPoint> exemptions) {

    Stream<ThresholdPoint> all() {
      return Stream.of(boxes, circumstances, exemptions).flatMap(List::stream);
    }
  }

  private TreatedThreshold treated() {
    Asked asked = asked();
    return new TreatedThreshold(
        asked.boxes(),
        asked.circumstances(),
        asked.exemptions(),
        finding(asked),
        confirmed.thresholdDecision(),
        threshold.notes());
  }

  private Asked asked() {
    List<ThresholdPoint> boxes = new ArrayList<>();
    Set<Circumstance> circumstances = new LinkedHashSet<>();
    for (BoxList list : BoxList.values()) {
      for (Criterion box : threshold.boxes(list)) {
        ThresholdPoint point = box(list, box);
        boxes.add(point);
        if (point.tick() == Tick.YES) {
          box.needs().forEach(need -> circumstances.addAll(need.oneOf()));
        }
      }
    }
    boolean duty = DUTIES.contains(outcome(Set.of()).result());
    return new Asked(
        boxes,
        circumstances.stream().map(this::circumstance).toList(),
        duty ? threshold.exemptions().stream().map(this::exemption).toList() : List.of());
  }

  private ThresholdFinding finding(Asked asked) {
    Set<String> exempt = new HashSet<>();
    if (!asked.exemptions().isEmpty()) {
      threshold.exemptions().stream()
          .filter(exemption -> confirmed.tick(id(exemption)) == Tick.YES)
          .forEach(exemption -> exempt.add(exemption.id()));
    }
    ThresholdCheck.Outcome outcome = outcome(exempt);
    return new ThresholdFinding(
        outcome.reasons().stream().map(rule -> reason(rule, outcome, asked)).toList(),
        (int) asked.all().filter(point -> !point.judged()).count(),
        (int) asked.all().filter(point -> point.tick() == Tick.UNSURE).count());
  }

  private ThresholdFinding.Reason reason(Rule rule, ThresholdCheck.Outcome outcome, Asked asked) {
    Stream<ThresholdPoint> points =
        switch (rule.when()) {
          case When.Counted counted -> {
            Set<String> ids =
                outcome.counted().stream()
                    .filter(box -> box.list() == counted.list())
                    .map(ThresholdPoint::id)
                    .collect(Collectors.toSet());
            yield asked.boxes().stream().filter(box -> ids.contains(box.id()));
          }
          case When.Unsure ignored -> asked.all().filter(point -> point.tick() == Tick.UNSURE);
          case When.Covered ignored -> {
            Set<String> ids =
                threshold.exemptions().stream()
                    .filter(exemption -> exemption.lifts().isEmpty())
                    .map(ThresholdTreatment::id)
                    .collect(Collectors.toSet());
            yield asked.exemptions().stream()
                .filter(point -> point.tick() == Tick.YES && ids.contains(point.id()));
          }
          case When.Otherwise ignored -> Stream.of();
        };
    return new ThresholdFinding.Reason(rule, points.toList());
  }

  private ThresholdCheck.Outcome outcome(Set<String> exempt) {
    Map<Box, Tick> boxes = new HashMap<>();
    for (BoxList list : BoxList.values()) {
      for (Criterion box : threshold.boxes(list)) {
        Tick tick = tick(new Box(list, box.id()));
        if (tick != null) {
          boxes.put(new Box(list, box.id()), inDoubt(box, tick) ? Tick.UNSURE : tick);
        }
      }
    }
    Set<String> circumstances = new HashSet<>();
    circumstances(threshold)
        .filter(one -> confirmed.tick(id(one)) == Tick.YES)
        .forEach(one -> circumstances.add(one.id()));
    return ThresholdCheck.of(threshold, new Ticks(boxes, circumstances, exempt));
  }

  /** Whether a ticked box may count or not, because people are unsure of what belongs to it. */
  private boolean inDoubt(Criterion box, Tick tick) {
    return tick == Tick.YES
        && box.needs().stream().noneMatch(need -> state(need) == Tick.NO)
        && box.needs().stream().anyMatch(need -> state(need) == Tick.UNSURE);
  }

  /** Whether a need is met, is not (yet), or depends on what people are unsure of. */
  private Tick state(Need need) {
    List<@Nullable Tick> ticks =
        need.oneOf().stream().<@Nullable Tick>map(one -> confirmed.tick(id(one))).toList();
    if (ticks.contains(Tick.YES)) {
      return need.excludes() ? Tick.NO : Tick.YES;
    }
    if (ticks.contains(Tick.UNSURE)) {
      return Tick.UNSURE;
    }
    return need.excludes() ? Tick.YES : Tick.NO;
  }

  private @Nullable Tick tick(Box box) {
    return confirmed.tick(ThresholdPoint.id(box));
  }

  private ThresholdPoint box(BoxList list, Criterion box) {
    return new ThresholdPoint(
        ThresholdPoint.id(new Box(list, box.id())),
        ThresholdPoint.Kind.of(list),
        box.wording().text(),
        box.wording().condition(),
        hints.of(list, box),
        tick(new Box(list, box.id())));
  }

  private ThresholdPoint circumstance(Circumstance one) {
    String id = id(one);
    return new ThresholdPoint(
        id,
        ThresholdPoint.Kind.CIRCUMSTANCE,
        one.text(),
        LocalizedText.EMPTY,
        List.of(),
        confirmed.tick(id));
  }

  private ThresholdPoint exemption(Exemption one) {
    String id = id(one);
    return new ThresholdPoint(
        id,
        ThresholdPoint.Kind.EXEMPTION,
        one.text(),
        LocalizedText.EMPTY,
        List.of(),
        confirmed.tick(id));
  }

  private static Stream<Circumstance> circumstances(Threshold threshold) {
    return Stream.of(BoxList.values())
        .flatMap(list -> threshold.boxes(list).stream())
        .flatMap(box -> box.needs().stream())
        .flatMap(need -> need.oneOf().stream())
        .distinct();
  }

  private static String id(Circumstance one) {
    return ThresholdPoint.Kind.CIRCUMSTANCE.id(one.id());
  }

  private static String id(Exemption one) {
    return ThresholdPoint.Kind.EXEMPTION.id(one.id());
  }
}
