package nl.casustafel.desktop.prepare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.TypedNumber;
import nl.casustafel.workshop.agenda.Part;
import org.jspecify.annotations.Nullable;

/** The minutes of each part as typed. Every depth keeps its own: changing to and fro loses none. */
final class AgendaDraft {
  static final int MOST = 600;

  private final Map<Depth, DepthPlan> plans = new EnumMap<>(Depth.class);
  private final Map<Depth, Map<Part, StringProperty>> minutes = new EnumMap<>(Depth.class);

  AgendaDraft(List<DepthPlan> all) {
    for (DepthPlan plan : all) {
      Map<Part, StringProperty> typed = new LinkedHashMap<>();
      plan.minutes()
          .forEach((part, proposed) ->
              typed.put(part, new SimpleStringProperty(String.valueOf(proposed))));
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
    return parts(depth).stream().anyMatch(part -> isFlawed(depth, part));
  }

  boolean isChanged(Depth depth) {
    return isFlawed(depth) || !changes(depth).isEmpty();
  }

  /** What was planned otherwise than proposed. */
  Map<Part, Integer> changes(Depth depth) {
    Map<Part, Integer> changes = new LinkedHashMap<>();
    plan(depth)
        .minutes()
        .forEach((part, proposed) ->
            number(depth, part)
                .ifPresent(number -> {
                  if (number != proposed) {
                    changes.put(part, number);
                  }
                }));
    return changes;
  }

  int minutesInAll(Depth depth) {
    return parts(depth).stream().mapToInt(part -> number(depth, part).orElse(0)).sum();
  }

  void propose(Depth depth) {
    plan(depth)
        .minutes()
        .forEach((part, proposed) -> minutes(depth, part).set(String.valueOf(proposed)));
  }

  private OptionalInt number(Depth depth, Part part) {
    return TypedNumber.within(minutes(depth, part).get(), 0, MOST);
  }

  private Set<Part> parts(Depth depth) {
    return known(minutes.get(depth)).keySet();
  }

  // The maps hold every depth and every part.
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
