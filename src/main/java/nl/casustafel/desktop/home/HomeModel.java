package nl.casustafel.desktop.home;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.Guide;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Home shows: cases and workshops, each as soon as it is known, and what is searched for.
 * JavaFX thread only.
 */
public final class HomeModel {
  private static final Logger LOG = LoggerFactory.getLogger(HomeModel.class);

  private final Tasks tasks;
  private final Archive archive;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<List<CaseChoice>> cases =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Contents> contents =
      new ReadOnlyObjectWrapper<>(new Contents.Awaited());
  private final StringProperty search = new SimpleStringProperty("");

  public HomeModel(Tasks tasks, Archive archive, Clock clock) {
    this.tasks = tasks.inOrder();
    this.archive = archive;
    this.clock = clock;
  }

  /** Offers the cases of a shelf. */
  public void show(CaseShelf shelf, Guide guide) {
    cases.set(CaseChoice.of(shelf, guide));
  }

  /** Reads the workshops again; what was known of them stays until then. */
  public void load() {
    tasks.run(
        this::listed,
        contents::set,
        problem -> contents.set(new Contents.Unreadable(why(problem))));
  }

  /** As {@link #load}, after it failed: from now on they are awaited again. */
  void tryAgain() {
    contents.set(new Contents.Awaited());
    load();
  }

  /** Deletes a workshop for good; tells {@code failed} why when it could not be done. */
  void delete(WorkshopId id, Consumer<StoreFailure.Reason> failed) {
    tasks.run(
        () -> {
          archive.delete(id);
          return listed();
        },
        contents::set,
        problem -> failed.accept(why(problem)));
  }

  private Contents.Listed listed() {
    return new Contents.Listed(
        archive.list(), archive.withOpenSession(), archive.lastBackup().orElse(null));
  }

  private static StoreFailure.Reason why(Exception problem) {
    LOG.warn("the workshops could not be read or deleted", problem);
    return problem instanceof StoreFailure failure ? failure.reason() : StoreFailure.Reason.OTHER;
  }

  /** The workshops that match what is searched for; none as long as they are not known. */
  List<WorkshopSummary> found() {
    return contents.get() instanceof Contents.Listed listed
        ? WorkshopSearch.of(search.get()).in(listed.workshops())
        : List.of();
  }

  /** Whether a workshop is the one that was worked on last. */
  boolean isNewest(WorkshopSummary workshop) {
    return contents.get() instanceof Contents.Listed listed
        && listed.workshops().getFirst().id().equals(workshop.id());
  }

  /** Whether people can go on voting by phone in a workshop. */
  boolean goesOnVoting(WorkshopSummary workshop) {
    return contents.get() instanceof Contents.Listed listed
        && listed.voting().contains(workshop.id());
  }

  Clock clock() {
    return clock;
  }

  /** The cases that one can begin with; none as long as they are not known. */
  public ReadOnlyObjectProperty<List<CaseChoice>> casesProperty() {
    return cases.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Contents> contentsProperty() {
    return contents.getReadOnlyProperty();
  }

  /** What is searched for, in title, organisation and case. */
  public StringProperty searchProperty() {
    return search;
  }
}
