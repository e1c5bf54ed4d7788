package nl.casustafel.desktop.kit.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands in fields and is no deed yet, stored as it is typed: at most a moment later, however
 * long somebody goes on typing. What could not be stored is kept here and is tried again with the
 * next key. JavaFX thread only.
 */
public final class KeptTexts {
  private static final Logger LOG = LoggerFactory.getLogger(KeptTexts.class);

  private final Consumer<List<DraftWrite>> store;
  private final Tasks tasks;
  private final Runnable changed;
  private final Map<DraftKey, DraftText> now;
  private final Map<DraftKey, DraftText> durable;
  private final List<Ending> endings = new ArrayList<>();
  private boolean soon;
  private boolean underWay;
  private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();

  /**
   * @param earlier what is stored
   * @param store makes what is written durable, or throws why not; called in the background
   * @param changed called when something is typed, and when it is stored or could not be
   */
  public KeptTexts(
      Map<DraftKey, DraftText> earlier,
      Consumer<List<DraftWrite>> store,
      Tasks tasks,
      Runnable changed) {
    this.store = store;
    this.tasks = tasks;
    this.changed = changed;
    this.now = new HashMap<>(earlier);
    this.durable = new HashMap<>(now);
  }

  private record Ending(Runnable stored, Runnable notStored) {}

  /** What is kept under a key, or null. */
  public @Nullable DraftText get(DraftKey key) {
    return now.get(key);
  }

  /** Keeps what stands in a field now. */
  public void put(DraftKey key, DraftText text) {
    now.put(key, text);
    writeSoon();
  }

  /** Lets go of what is a deed now, or was taken back. */
  public void remove(DraftKey key) {
    if (now.remove(key) != null) {
      writeSoon();
    }
  }

  /** Lets go of everything under keys of which this holds. */
  public void removeWhere(Predicate<DraftKey> gone) {
    if (now.keySet().removeIf(gone)) {
      writeSoon();
    }
  }

  /** Lets go of what was recorded when the typing began, under keys of which this holds. */
  public void forgetBasis(Predicate<DraftKey> of) {
    now.replaceAll((key, text) -> of.test(key) ? text.withoutBasis() : text);
    writeSoon();
  }

  /** Whether there is something under a key of which this holds. */
  public boolean any(Predicate<DraftKey> sought) {
    return keys().anyMatch(sought);
  }

  /** Of what there is something kept. */
  public Stream<DraftKey> keys() {
    return now.keySet().stream();
  }

  /** Whether all of it would be there after a crash. */
  public boolean durable() {
    return now.equals(durable);
  }

  /** Why it could not be stored, or null. */
  public StoreFailure.@Nullable Reason failure() {
    Exception last = problem.get();
    if (last == null || durable()) {
      return null;
    }
    return last instanceof StoreFailure store ? store.reason() : StoreFailure.Reason.OTHER;
  }

  /** What kept it from being stored the last time, until it is stored; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Calls one of the two once all of it is stored, or could not be. */
  public void whenTried(Runnable stored, Runnable notStored) {
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
  public void write() {
    soon = false;
    if (underWay) {
      return;
    }
    List<DraftWrite> writes = ahead();
    if (writes.isEmpty()) {
      problem.set(null);
      end(true);
      return;
    }
    underWay = true;
    tasks.run(
        () -> {
          store.accept(writes);
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
    problem.set(null);
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

  private void notWritten(Exception why) {
    underWay = false;
    // Each key tries again: the log says it once.
    if (problem.get() == null) {
      LOG.warn("what is typed could not be stored", why);
    }
    problem.set(why);
    end(false);
    changed.run();
  }

  private void end(boolean stored) {
    List<Ending> all = List.copyOf(endings);
    endings.clear();
    all.forEach(ending -> (stored ? ending.stored() : ending.notStored()).run());
  }
}
