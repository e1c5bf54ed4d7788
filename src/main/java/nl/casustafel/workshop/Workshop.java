package nl.casustafel.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that is open. Commands are executed one after the other, whatever thread they come
 * from: each is checked, stored, and only then published as a new {@link WorkshopView}.
 */
public final class Workshop {
  /** How often somebody else may be faster. */
  private static final int PATIENCE = 5;

  private final WorkshopId id;
  private final Clock clock;
  private final WorkshopStore store;
  private final WorkshopView.Content content;
  private final CommandRules rules;
  private WorkshopState state;
  private UndoHistory undoHistory = new UndoHistory();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Consumer<WorkshopView>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Overtaken>> overtakenListeners = new CopyOnWriteArrayList<>();
  private volatile WorkshopView view;
  private volatile Map<DraftKey, DraftText> drafts = Map.of();

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
    this.state = new WorkshopState(firstInfo(stored));
    stored.forEach(this::apply);
    this.view = buildView();
  }

  /** The same workshop with what stood in its fields when it was left. */
  Workshop with(Map<DraftKey, DraftText> kept) {
    drafts = Map.copyOf(kept);
    return this;
  }

  private static WorkshopInfo firstInfo(List<Entry> stored) {
    if (!stored.isEmpty()
        && !stored.getFirst().changes().isEmpty()
        && stored.getFirst().changes().getFirst() instanceof Change.InfoSet set) {
      return set.info();
    }
    throw new StoreFailure(
        StoreFailure.Reason.DAMAGED, "the workshop has no beginning", new IllegalStateException());
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
    return switch (rules.judge(command, state)) {
      case CommandRules.Ruling.No no -> no.refusal();
      case CommandRules.Ruling.Changes ruling -> new Executed.Done(store(ruling));
    };
  }

  /**
   * Takes back the last deed; does nothing when there is none, or when another program wrote first:
   * what was last is another deed then.
   */
  public synchronized WorkshopView undo() {
    return replay(Entry.Kind.UNDO, undoHistory.nextUndo());
  }

  /** Does again what was taken back last; does nothing where {@link #undo} does nothing. */
  public synchronized WorkshopView redo() {
    return replay(Entry.Kind.REDO, undoHistory.nextRedo());
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
    List<Entry> left = new ArrayList<>(new Forgetting(subject, state).rewritten(entries));
    if (left.equals(entries)) {
      store.forgetEarlierDrafts(id);
      return view;
    }
    Entry entry =
        new Entry(view.identity().revision() + 1, Entry.Kind.FORGET, clock.instant(), List.of());
    left.add(entry);
    store.replace(summary(entry), left);
    entries.clear();
    entries.addAll(left);
    state = replayed(left);
    undoHistory.record(entry.kind(), List.of());
    return publish();
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

  private WorkshopView replay(Entry.Kind kind, @Nullable List<Change> changes) {
    if (changes == null) {
      return view;
    }
    try {
      return store(new CommandRules.Ruling.Changes(kind, changes));
    } catch (StoreFailure notStored) {
      catchUp(notStored, true);
      return view;
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
    List<Entry> stored = store.load(id).map(WorkshopStore.Stored::entries).orElse(List.of());
    if (stored.isEmpty() || stored.equals(entries)) {
      throw failure;
    }
    WorkshopView before = view;
    entries.clear();
    undoHistory = new UndoHistory();
    state = new WorkshopState(firstInfo(stored));
    stored.forEach(this::apply);
    Overtaken overtaken = new Overtaken(before, publish());
    overtakenListeners.forEach(listener -> listener.accept(overtaken));
  }

  private WorkshopView store(CommandRules.Ruling.Changes ruling) {
    Entry entry =
        new Entry(view.identity().revision() + 1, ruling.kind(), clock.instant(), ruling.changes());
    List<Change> inverse = Inverse.applying(entry.changes(), state);
    try {
      store.append(summary(entry), entry);
    } catch (RuntimeException notStored) {
      state = replayed(entries);
      throw notStored;
    }
    undoHistory.record(entry.kind(), inverse);
    entries.add(entry);
    return publish();
  }

  private WorkshopView publish() {
    WorkshopView next = buildView();
    view = next;
    listeners.forEach(listener -> listener.accept(next));
    return next;
  }

  private void apply(Entry entry) {
    undoHistory.record(entry.kind(), Inverse.applying(entry.changes(), state));
    entries.add(entry);
  }

  // Rather than the inverse, which would leave a trace in the order of what the group wrote.
  private static WorkshopState replayed(List<Entry> entries) {
    WorkshopState fresh = new WorkshopState(firstInfo(entries));
    entries.forEach(entry -> entry.changes().forEach(fresh::apply));
    return fresh;
  }

  private WorkshopView buildView() {
    WorkshopView.Identity identity =
        new WorkshopView.Identity(
            id,
            entries.getLast().revision(),
            undoHistory.nextUndo() != null,
            undoHistory.nextRedo() != null);
    return new ViewBuilder(content.caseTemplate(), content.guide(), state).build(identity);
  }

  private WorkshopSummary summary(Entry entry) {
    WorkshopView ahead =
        new ViewBuilder(content.caseTemplate(), content.guide(), state).build(view.identity());
    return WorkshopSummary.of(ahead, entry.at());
  }
}
