package nl.casustafel.workshop.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.workshop.action.Actions;

/**
 * Entries in which nothing is left of what was written about a subject earlier, only what stands
 * now. The entries themselves stay, so that revisions count without gaps. Pure.
 */
public final class Forgetting {
  private final Set<String> subjects;
  private final WorkshopState now;

  /**
   * @param subject the id of a question, an observation or an action; empty for what was filled in
   *     beforehand
   */
  public Forgetting(String subject, WorkshopState now) {
    this.subjects = Actions.idsAbout(subject);
    this.now = now;
  }

  public List<Entry> rewritten(List<Entry> entries) {
    return entries.stream()
        .map(entry ->
            new Entry(
                entry.revision(),
                entry.kind(),
                entry.at(),
                entry.changes().stream().flatMap(this::left).toList()))
        .toList();
  }

  private Stream<Change> left(Change change) {
    if (!(change instanceof Change.Written) || !subjects.contains(change.subject())) {
      return Stream.of(change);
    }
    Change today = now.standing(change);
    return today.equals(change) || today instanceof Change.Placed
        ? Stream.of(today)
        : Stream.empty();
  }
}
