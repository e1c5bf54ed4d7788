package nl.casustafel.desktop.console.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.workshop.DraftKey;
import nl.casustafel.workshop.DraftText;
import nl.casustafel.workshop.DraftWrite;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What stands in fields and is no deed yet, stored as it is typed: at most a moment later, however
 * long somebody goes on typing. What could not be stored is kept here and is tried again with the
 * next key. JavaFX thread only.
 */
final class KeptTexts {
  private final Workshop workshop;
  private final Tasks tasks;
  private final Runnable changed;
  private final Map<DraftKey, DraftText> now;
  private final Map<DraftKey, DraftText> durable;
  private final List<Ending> endings = new ArrayList<>();
  private boolean soon;
  private boolean underWay;
  private StoreFailure.@Nullable Reason failure;

  /**
   * @param changed called when something is typed, and when it is stored or could not be
   */
  KeptTexts(Workshop workshop, Tasks tasks, Runnable changed) {
    this.workshop = workshop;
    this.tasks = tasks;
    this.changed = changed;
    this.now = new HashMap<>(workshop.drafts());
    this.durable = new HashMap<>(now);
  }

  private record Ending(Runnable stored, Runnable notStored) {}

  @Nullable DraftText get(DraftKey key) {
    return now.get(key);
  }

  void put(DraftKey key, DraftText text) {
    now.put(key, text);
    writeSoon();
  }

  /** Lets go of what is a deed now, or was taken back. */
  void remove(DraftKey key) {
    if (now.remove(key) != null) {
      writeSoon();
    }
  }

  void removeWhere(Predicate<DraftKey> gone) {
    if (now.keySet().removeIf(gone)) {
      writeSoon();
    }
  }

  /** Whether there is something under a key of which this holds. */
  boolean any(Predicate<DraftKey> sought) {
    return now.keySet().stream().anyMatch(sought);
  }

  /** Whether all of it would be there after a crash. */
  boolean durable() {
    return now.equals(durable);
  }

  /** Why it could not be stored, or null. */
  StoreFailure.@Nullable Reason failure() {
    return durable() ? null : failure;
  }

  /** Calls one of the two once all of it is stored, or could not be. */
  void whenTried(Runnable stored, Runnable notStored) {
    endings.add(new Ending(stored, notStored));
    write();
  }

  private void writeSoon() {
    if (!soon && !underWay) {
      soon = true;
      tasks.soon(this::write);
    }
    changed.run();
  }

  /** Stores at once what is not stored yet. */
  void write() {
    soon = false;
    if (underWay) {
      return;
    }
    List<DraftWrite> writes = ahead();
    if (writes.isEmpty()) {
      end(true);
      return;
    }
    underWay = true;
    tasks.run(
        () -> {
          workshop.keepDrafts(writes);
          return writes;
        },
        this::written,
        this::notWritten);
  }

  private List<DraftWrite> ahead() {
    Set<DraftKey> keys = new HashSet<>(now.keySet());
    keys.addAll(durable.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(now.get(key), durable.get(key)))
        .map(key -> new DraftWrite(key, now.get(key)))
        .toList();
  }

  private void written(List<DraftWrite> writes) {
    underWay = false;
    failure = null;
    for (DraftWrite write : writes) {
      durable.compute(write.key(), (key, before) -> write.text());
    }
    if (durable()) {
      end(true);
    } else if (endings.isEmpty()) {
      writeSoon();
    } else {
      write();
    }
    changed.run();
  }

  private void notWritten(Exception problem) {
    underWay = false;
    failure = problem instanceof StoreFailure store ? store.reason() : StoreFailure.Reason.OTHER;
    end(false);
    changed.run();
  }

  private void end(boolean stored) {
    List<Ending> all = List.copyOf(endings);
    endings.clear();
    all.forEach(ending -> (stored ? ending.stored() : ending.notStored()).run());
  }
}
