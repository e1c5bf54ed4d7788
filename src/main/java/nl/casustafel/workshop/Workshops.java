package nl.casustafel.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.part.WorkshopParts;

/** Begins, opens, lists and deletes workshops. Any thread; every method but the first blocks. */
public final class Workshops {
  private final WorkshopStore store;
  private final Clock clock;
  private final WorkshopParts parts;
  private final Map<Map<String, String>, Guide> guides = new ConcurrentHashMap<>();

  public Workshops(WorkshopStore store, Clock clock) {
    this(store, clock, WorkshopParts.KNOWN);
  }

  /** Workshops that are led in these parts. */
  public Workshops(WorkshopStore store, Clock clock, WorkshopParts parts) {
    this.store = store;
    this.clock = clock;
    this.parts = parts;
  }

  /**
   * Begins a workshop with a case and guide as they are now, and stores it.
   *
   * @throws StoreFailure when it could not be stored
   */
  public Workshop begin(WorkshopInfo info, CaseSource source, GuideFiles guideFiles) {
    WorkshopId id = WorkshopId.random();
    Entry first =
        new Entry(1, Entry.Kind.BEGIN, clock.instant(), List.of(new Change.InfoSet(info)));
    Snapshot snapshot = new Snapshot(source.fileName(), source.text(), guideFiles.texts());
    WorkshopView.Content content =
        new WorkshopView.Content(source.template(), guide(snapshot.guide()), parts);
    Workshop workshop = new Workshop(id, store, clock, content, List.of(first));
    store.create(WorkshopSummary.of(workshop.view(), first.at()), snapshot, first);
    return workshop;
  }

  /**
   * Opens a workshop where it was left; empty when there is none of that id.
   *
   * @throws StoreFailure when it could not be read
   */
  public Optional<Workshop> open(WorkshopId id) {
    return store.load(id).map(stored -> open(id, stored).with(store.drafts(id)));
  }

  private Workshop open(WorkshopId id, WorkshopStore.Stored stored) {
    Guide guide = guide(stored.snapshot().guide());
    CaseTemplate template = caseTemplate(stored.snapshot(), guide);
    WorkshopView.Content content = new WorkshopView.Content(template, guide, parts);
    return StoreFailure.ofDamage(
        "what is stored of the workshop makes none",
        () -> new Workshop(id, store, clock, content, stored.entries()));
  }

  /** All workshops, the last worked on first. */
  public List<WorkshopSummary> list() {
    return store.list();
  }

  /** Deletes a workshop wholly, from backups too; there is no way back. */
  public void delete(WorkshopId id) {
    store.delete(id);
  }

  // Most workshops share one edition of the guide, and reading it takes a while.
  private Guide guide(Map<String, String> texts) {
    return guides.computeIfAbsent(
        texts, same -> orDamaged(GuideReader.read(new GuideFiles(same)), "guide"));
  }

  private static CaseTemplate caseTemplate(Snapshot snapshot, Guide guide) {
    return orDamaged(
            CaseSource.read(snapshot.caseFileName(), snapshot.caseText(), guide.knownIds()), "case")
        .template();
  }

  private static <T> T orDamaged(ReadResult<T> result, String what) {
    return switch (result) {
      case ReadResult.Loaded<T> loaded -> loaded.value();
      case ReadResult.Rejected<T> rejected ->
          throw new StoreFailure(
              StoreFailure.Reason.DAMAGED,
              "the stored " + what + " cannot be read: " + place(rejected.problems().getFirst()),
              new IllegalStateException());
    };
  }

  // For the log: what stands there may be what somebody wrote.
  private static String place(Problem problem) {
    return String.join(
        ":",
        problem.file(),
        Integer.toString(problem.line()),
        Integer.toString(problem.column()),
        problem.reason().key().name());
  }
}
