package nl.casustafel.desktop.prepare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.guide.Depth;
import nl.casustafel.text.TypedNumber;
import nl.casustafel.workshop.Part;
import org.jspecify.annotations.Nullable;

/** The minutes of each part as typed. Every depth keeps its own: changing to and fro loses none. */
final class AgendaDraft {
  static final int MOST = 600;

  private final Map<Depth, DepthPlan> plans = new EnumMap<>(Depth.class);
  private final Map<Depth, Map<Part, StringProperty>> minutes = new EnumMap<>(Depth.class);

  AgendaDraft(List<DepthPlan> all) {
    for (DepthPlan plan : all) {
      Map<Part, StringProperty> typed = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        typed.put(part, new SimpleStringProperty(proposed(plan, part)));
      }
      plans.put(plan.depth(), plan);
      minutes.put(plan.depth(), typed);
    }
  }

  void keepIn(KeptForm form) {
    minutes.forEach((depth, parts) ->
        parts.forEach((part, number) -> form.keep("minutes " + depth + " " + part, number)));
  }

  DepthPlan plan(Depth depth) {
    return known(plans.get(depth));
  }

  StringProperty minutes(Depth depth, Part part) {
    return known(known(minutes.get(depth)).get(part));
  }

  boolean isFlawed(Depth depth, Part part) {
    return number(depth, part).isEmpty();
  }

  boolean isFlawed(Depth depth) {
    return List.of(Part.values()).stream().anyMatch(part -> isFlawed(depth, part));
  }

  boolean isChanged(Depth depth) {
    return isFlawed(depth) || !changes(depth).isEmpty();
  }

  /** What was planned otherwise than proposed. */
  Map<Part, Integer> changes(Depth depth) {
    Map<Part, Integer> changes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      number(depth, part)
          .ifPresent(number -> {
            if (number != known(plan(depth).minutes().get(part))) {
              changes.put(part, number);
            }
          });
    }
    return changes;
  }

  int minutesInAll(Depth depth) {
    return List.of(Part.values()).stream().mapToInt(part -> number(depth, part).orElse(0)).sum();
  }

  void propose(Depth depth) {
    for (Part part : Part.values()) {
      minutes(depth, part).set(proposed(plan(depth), part));
    }
  }

  private OptionalInt number(Depth depth, Part part) {
    return TypedNumber.within(minutes(depth, part).get(), 0, MOST);
  }

  private static String proposed(DepthPlan plan, Part part) {
    return String.valueOf(plan.minutes().get(part));
  }

  // The maps hold every depth and every part.
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
