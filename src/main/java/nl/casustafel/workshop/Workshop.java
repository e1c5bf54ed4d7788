package nl.casustafel.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.workshop.change.AnswerVersion;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.Forgetting;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that is open. Commands are executed one after the other, whatever thread they come
 * from: each is checked, stored, and only then published as a new {@link WorkshopView}.
 */
public final class Workshop {

  /**
   * Another program wrote first.
   *
   * @param before the workshop as it was known here
   * @param now the workshop as it is stored
   */
  public record Overtaken(WorkshopView before, WorkshopView now) {}

  /** How often somebody else may be faster. */
  private static final int PATIENCE = 5;

  private final WorkshopId id;
  private final Clock clock;
  private final WorkshopStore store;
  private final WorkshopView.Content content;
  private final CommandRules rules;
  private Standing standing;
  private final List<Entry> entries;
  private final List<Consumer<WorkshopView>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Overtaken>> overtakenListeners = new CopyOnWriteArrayList<>();
  private volatile WorkshopView view;
  private volatile Map<DraftKey, DraftText> drafts = Map.of();

  /**
   * What a step back or forth did. Where there was nothing to do, both are the same.
   *
   * @param before the workshop right before the step, whoever else changed it until then
   * @param now the workshop with the step done
   */
  public record Replayed(WorkshopView before, WorkshopView now) {}

  /**
   * @param stored the entries so far, of which the first sets the info
   */
  Workshop(
      WorkshopId id,
      WorkshopStore store,
      Clock clock,
      WorkshopView.Content content,
      List<Entry> stored) {
    this.id = id;
    this.clock = clock;
    this.store = store;
    this.content = content;
    this.rules = new CommandRules(content.caseTemplate(), content.guide());
    this.entries = new ArrayList<>(stored);
    this.standing = Standing.of(stored);
    this.view = standing.view(id, content);
  }

  /** The same workshop with what stood in its fields when it was left. */
  Workshop with(Map<DraftKey, DraftText> kept) {
    drafts = Map.copyOf(kept);
    return this;
  }

  /** The workshop as it is now. Any thread. */
  public WorkshopView view() {
    return view;
  }

  /** What stands in fields and is no deed yet, as far as it is stored. Any thread. */
  public Map<DraftKey, DraftText> drafts() {
    return drafts;
  }

  /**
   * Keeps what stands in fields and is no deed yet: blocks until it is durable. No part of the
   * record: it has no history, and goes once it is a deed.
   *
   * @throws StoreFailure when it could not be stored; what was kept before still is
   */
  public synchronized void keepDrafts(List<DraftWrite> writes) {
    store.keepDrafts(id, writes);
    Map<DraftKey, DraftText> now = new HashMap<>(drafts);
    for (DraftWrite write : writes) {
      now.compute(write.key(), (key, before) -> write.text());
    }
    drafts = Map.copyOf(now);
  }

  /** Calls the listener with every view from now on, on the thread that executed the command. */
  public void listen(Consumer<WorkshopView> listener) {
    listeners.add(listener);
  }

  public void unlisten(Consumer<WorkshopView> listener) {
    listeners.remove(listener);
  }

  /** Calls the listener whenever another program turns out to have written first. */
  public void listenToOthers(Consumer<Overtaken> listener) {
    overtakenListeners.add(listener);
  }

  /**
   * Executes a command: blocks until it is durable.
   *
   * @throws StoreFailure when it could not be stored; nothing changed
   */
  public Executed execute(Command command) {
    return execute(now -> command);
  }

  /**
   * Executes a command that builds on the workshop as it is: blocks until it is durable. Where
   * another program wrote first, the workshop catches up, and the command is worked out anew.
   *
   * @param command null when there is nothing to do any more
   * @throws StoreFailure when it could not be stored; nothing changed
   */
  public synchronized Executed execute(Function<WorkshopView, @Nullable Command> command) {
    for (int attempt = 1; ; attempt++) {
      try {
        Command now = command.apply(view);
        return now == null ? new Executed.Done(view) : judged(now);
      } catch (StoreFailure notStored) {
        catchUp(notStored, attempt < PATIENCE);
      }
    }
  }

  private Executed judged(Command command) {
    return switch (rules.judge(command, standing.state())) {
      case CommandRules.Ruling.No no -> no.refusal();
      case CommandRules.Ruling.Changes ruling -> new Executed.Done(store(ruling));
    };
  }

  /**
   * Takes back the last deed; does nothing when there is none, or when another program wrote first:
   * what was last is another deed then.
   */
  public synchronized Replayed undo() {
    return replay(Entry.Kind.UNDO, standing.undoHistory().nextUndo());
  }

  /** Does again what was taken back last; does nothing where {@link #undo} does nothing. */
  public synchronized Replayed redo() {
    return replay(Entry.Kind.REDO, standing.undoHistory().nextRedo());
  }

  /**
   * Erases every earlier version of what was written about a subject, for good: from the history,
   * from undo, and from the backups. What stands now stays, also in a field that is ahead of what
   * is recorded; what was recorded when the typing there began does not. Where nothing else was
   * recorded earlier, undo goes on; else it begins anew.
   *
   * @param subject the id of a question, an observation or an action; empty for what was filled in
   *     beforehand
   * @throws StoreFailure when it could not be done; nothing changed here, though a backup may
   *     already be rid of it
   */
  public synchronized WorkshopView forgetEarlier(String subject) {
    for (int attempt = 1; ; attempt++) {
      try {
        return forget(subject);
      } catch (StoreFailure notStored) {
        catchUp(notStored, attempt < PATIENCE);
      }
    }
  }

  private WorkshopView forget(String subject) {
    forgetBases(subject);
    List<Entry> left =
        new ArrayList<>(new Forgetting(subject, standing.state()).rewritten(entries));
    if (left.equals(entries)) {
      store.forgetEarlierDrafts(id);
      return view;
    }
    Entry entry = next(Entry.Kind.FORGET, List.of());
    left.add(entry);
    Standing next = Standing.of(left);
    WorkshopView ahead = next.view(id, content);
    store.replace(WorkshopSummary.of(ahead, entry.at()), left);
    return publish(left, next, ahead);
  }

  // What was recorded when the typing in a field began may be an earlier version.
  private void forgetBases(String subject) {
    List<DraftWrite> writes = new ArrayList<>();
    store
        .drafts(id)
        .forEach((key, draft) -> {
          if (key.isTextOf(subject) && !draft.basis().isEmpty()) {
            writes.add(new DraftWrite(key, draft.withoutBasis()));
          }
        });
    if (!writes.isEmpty()) {
      keepDrafts(writes);
    }
  }

  /** What was recorded with a question over time, the oldest first. */
  public synchronized List<AnswerVersion> history(String question) {
    return AnswerVersion.of(question, entries);
  }

  private Replayed replay(Entry.Kind kind, @Nullable List<Change> changes) {
    if (changes == null) {
      return new Replayed(view, view);
    }
    WorkshopView before = view;
    try {
      return new Replayed(before, store(new CommandRules.Ruling.Changes(kind, changes)));
    } catch (StoreFailure notStored) {
      catchUp(notStored, true);
      return new Replayed(view, view);
    }
  }

  /**
   * Goes on from what is stored, when that is why something could not be.
   *
   * @throws StoreFailure the failure, when it has another cause or there is nothing to go on from
   */
  private void catchUp(StoreFailure failure, boolean worthwhile) {
    if (failure.reason() != StoreFailure.Reason.CONFLICT || !worthwhile) {
      throw failure;
    }
    List<Entry> later = store.entriesAfter(id, standing.revision());
    if (later.isEmpty()) {
      throw failure;
    }
    Overtaken overtaken = new Overtaken(view, goOn(later));
    overtakenListeners.forEach(listener -> listener.accept(overtaken));
  }

  private WorkshopView goOn(List<Entry> later) {
    // Where something was forgotten, former entries are not what they were.
    boolean rewritten = later.stream().anyMatch(entry -> entry.kind() == Entry.Kind.FORGET);
    List<Entry> all = new ArrayList<>(rewritten ? store.entriesAfter(id, 0) : entries);
    Standing next = rewritten ? Standing.of(all) : standing.after(later);
    if (!rewritten) {
      all.addAll(later);
    }
    return publish(all, next, next.view(id, content));
  }

  private WorkshopView store(CommandRules.Ruling.Changes ruling) {
    Entry entry = next(ruling.kind(), ruling.changes());
    Standing next = standing.after(List.of(entry));
    WorkshopView ahead = next.view(id, content);
    store.append(WorkshopSummary.of(ahead, entry.at()), entry);
    entries.add(entry);
    return publish(next, ahead);
  }

  private Entry next(Entry.Kind kind, List<Change> changes) {
    return new Entry(standing.revision() + 1, kind, clock.instant(), changes);
  }

  private WorkshopView publish(List<Entry> all, Standing next, WorkshopView ahead) {
    entries.clear();
    entries.addAll(all);
    return publish(next, ahead);
  }

  private WorkshopView publish(Standing next, WorkshopView ahead) {
    standing = next;
    view = ahead;
    listeners.forEach(listener -> listener.accept(ahead));
    return ahead;
  }
}
