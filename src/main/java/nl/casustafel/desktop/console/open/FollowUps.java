package nl.casustafel.desktop.console.open;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.workshop.WorkshopView;

/** How many follow-up questions the last answer opened, and how many it closed. */
public record FollowUps(int opened, int closed) {
  public static final FollowUps NONE = new FollowUps(0, 0);

  static FollowUps between(WorkshopView before, WorkshopView after) {
    Set<String> former = asked(before);
    Set<String> now = asked(after);
    Set<String> gone = new HashSet<>(former);
    gone.removeAll(now);
    now.removeAll(former);
    return new FollowUps(now.size(), gone.size());
  }

  private static Set<String> asked(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(asked -> asked.question().id())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** These; others where nothing opened or closed. */
  FollowUps orElse(FollowUps others) {
    return equals(NONE) ? others : this;
  }
}
