package nl.casustafel.desktop.console.open;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.draft.DraftKey;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a workshop and is not recorded: it belongs to its item, and is kept
 * as it is typed. JavaFX thread only.
 */
public final class Typing {
  private final ConsoleModel model;
  private final Drafts drafts = new Drafts();
  private final KeptTexts kept;
  private final PendingTexts pending;

  Typing(ConsoleModel model, Workshop workshop, Tasks tasks) {
    this.model = model;
    this.kept = new KeptTexts(workshop.drafts(), workshop::keepDrafts, tasks, model::showSaving);
    this.pending = new PendingTexts(kept);
  }

  /** The text of a field that writes itself; see {@link ConsoleModel#draft}. */
  Draft draft(
      DraftKey key,
      Function<WorkshopView, String> read,
      BiFunction<WorkshopView, String, @Nullable Command> write) {
    Draft.Source source = new Draft.Source(read, write);
    return drafts.get(key, () -> new Draft(model, key, source, drafts.earlier(key)));
  }

  /**
   * What stands in a field for a day and is not the day that is stored; empty for nothing.
   *
   * @param subject the id of what the day is recorded with
   */
  public StringProperty day(String subject, String field) {
    return pending.day(subject, field);
  }

  /**
   * What was jotted down in a field that a button goes with; the same one again until it is taken
   * up.
   *
   * @param subject the id of the item that it belongs to
   * @param fresh what a new one is jotted down upon, or the id of what it will become
   * @param holds whether one that was jotted down upon that may go on
   */
  public Jotting jotting(
      String subject, String field, Supplier<String> fresh, Predicate<String> holds) {
    return pending.jotting(subject, field, fresh, holds);
  }

  /** What was jotted down in a field that a button goes with, whatever happened since. */
  public Jotting jotting(String subject, String field) {
    return jotting(subject, field, () -> "", basis -> true);
  }

  /** Which of several things on the page of a part one looks at; empty for none yet. */
  public StringProperty atHand(String part) {
    return jotting(part, "at hand").textProperty();
  }

  /**
   * A form that is filled in and then stored or given up; what is typed in it is kept until then.
   *
   * @param subject the id of what it is about; empty for what was filled in beforehand
   */
  public KeptForm form(String subject) {
    return new KeptForm(kept, subject);
  }

  /** Whether something stands in a field, of which this holds, that is not recorded. */
  public boolean any(Predicate<DraftKey> field) {
    return kept.any(field);
  }

  /** Forgets what was jotted down about what is gone. */
  public void forget(Predicate<DraftKey> gone) {
    pending.remove(key -> key.isWaiting() && gone.test(key));
  }

  /** Of the texts about a subject only what stands in the field is kept from now on. */
  void forgetBasis(String subject) {
    drafts.forgetBasis(key -> key.isTextOf(subject));
    kept.forgetBasis(key -> key.isTextOf(subject));
  }

  KeptTexts kept() {
    return kept;
  }

  /** Writes every text that was typed and not yet written. */
  void commit() {
    drafts.commit();
    kept.write();
  }

  /** One leaves an item: its texts need not stand by any more, but for those not stored yet. */
  void leaveItem() {
    drafts.forgetStored();
  }

  /** Of what the group removed, nothing that was typed about it stays behind. */
  void forgetRemoved(WorkshopView before, WorkshopView now) {
    Set<String> gone = Subjects.removed(before, now);
    if (!gone.isEmpty()) {
      drafts.remove(key -> gone.contains(key.subject()));
      pending.remove(key -> gone.contains(key.subject()));
    }
  }

  /** Shows what is recorded now, where nobody is typing. */
  void follow(WorkshopView now) {
    drafts.follow(now);
  }

  /** Tries again what could not be stored. */
  void retry() {
    if (kept.failure() != null) {
      kept.write();
    }
  }

  /** Why what is typed could not be stored, or null. */
  StoreFailure.@Nullable Reason failure() {
    return kept.failure();
  }

  /** Whether something was typed that is not stored yet, or is going to be recorded. */
  boolean underWay() {
    return drafts.typing() || !kept.durable();
  }

  /** Whether a field that can be reached holds what is not understood yet. */
  boolean notUnderstood() {
    return kept.any(this::isDay);
  }

  private boolean isDay(DraftKey key) {
    return PendingTexts.isDay(key) && isReached(key);
  }

  /** Whether a field that can be reached holds a text that is not recorded as it stands. */
  boolean notRecorded() {
    return drafts.held() || kept.any(this::isLeftText);
  }

  private boolean isLeftText(DraftKey key) {
    return !key.isWaiting() && !drafts.has(key) && isReached(key);
  }

  /**
   * Where the field is that holds what is not understood or not recorded: at the item at hand if
   * there is one, else at the first in the order of the workshop.
   */
  public Optional<Place> unfinished() {
    List<Place> order = model.view().places();
    Stream<DraftKey> days = kept.keys().filter(this::isDay);
    Stream<DraftKey> texts = Stream.concat(drafts.heldKeys(), kept.keys().filter(this::isLeftText));
    return (notUnderstood() ? days : texts)
        .flatMap(key -> model.view().agenda().placeOf(key.subject()).stream())
        .min(
            Comparator.comparing((Place place) -> !place.equals(model.place()))
                .thenComparingInt(order::indexOf));
  }

  private boolean isReached(DraftKey key) {
    return Subjects.has(model.view(), key.subject());
  }
}
