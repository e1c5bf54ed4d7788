package nl.casustafel.desktop.console.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.console.open.errand.Errand;
import nl.casustafel.desktop.console.open.errand.ErrandQueue;
import nl.casustafel.desktop.console.open.place.Moving;
import nl.casustafel.desktop.console.open.place.Standpoint;
import nl.casustafel.desktop.console.open.place.WayOn;
import nl.casustafel.desktop.console.open.time.TimeHere;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.change.AnswerVersion;
import nl.casustafel.workshop.draft.DraftKey;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that is led from the console: where one is, what is typed, and whether it is stored.
 * Lives as long as the workshop is open, through every change of language. JavaFX thread only.
 */
public final class ConsoleModel {
  private final Workshop workshop;
  private final Tasks tasks;
  private final Clock clock;
  private final ErrandQueue deeds;
  private final Typing typing;
  private final ReadOnlyObjectWrapper<WorkshopView> view;
  private final Standpoint standpoint;
  private final Moving moving;
  private final Settling settling;
  private final SavingWatch saving;
  private final Replay replay = new Replay();
  private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
  private FollowUps followUps = FollowUps.NONE;

  public ConsoleModel(Workshop workshop, Tasks tasks, Clock clock) {
    this.workshop = workshop;
    this.tasks = tasks;
    this.clock = clock;
    this.deeds = new ErrandQueue(workshop, tasks, this::showSaving, this::stored);
    WorkshopView now = workshop.view();
    this.view = new ReadOnlyObjectWrapper<>(now);
    this.standpoint = new Standpoint(now);
    TimeHere time = new TimeHere(workshop, tasks, clock, place().part());
    this.moving =
        new Moving(
            view::get,
            standpoint,
            time,
            this::leaveItem,
            moved -> change(ignored -> moved, refused -> {}));
    this.saving = new SavingWatch(clock);
    this.typing = new Typing(this, workshop, tasks);
    this.settling = new Settling(deeds, typing);
    ChangesElsewhere.follow(workshop, tasks, this::publish, this::overtaken);
    showSaving();
  }

  public ReadOnlyObjectProperty<WorkshopView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public WorkshopView view() {
    return view.get();
  }

  /** From where one looks at the workshop. */
  public Standpoint standpoint() {
    return standpoint;
  }

  /** The item at hand. It changes at once; storing it follows. */
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return standpoint.placeProperty();
  }

  public Place place() {
    return standpoint.place();
  }

  /** The parts of the phase at hand, with what one looks at in it. */
  public Agenda agenda() {
    return view.get().agenda().in(standpoint.phase());
  }

  /** The way on and back from the item at hand. */
  public WayOn steps() {
    return standpoint.steps(view.get());
  }

  public ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.savingProperty();
  }

  /** Whether another program turned out to write too, until somebody has seen it. */
  public ReadOnlyBooleanProperty overtakenProperty() {
    return overtaken.getReadOnlyProperty();
  }

  /** Somebody has seen that another program writes too. */
  public void seenOvertaken() {
    overtaken.set(false);
  }

  private void overtaken(WorkshopView now) {
    publish(now);
    overtaken.set(true);
  }

  /** What the last undo or redo changed, to be seen; null before there was one. */
  public ReadOnlyObjectProperty<@Nullable ChangedItem> changedProperty() {
    return replay.changedProperty();
  }

  /** What the last answer opened or closed; none once one moves on. */
  public FollowUps followUps() {
    return followUps;
  }

  /** The clock on the wall, for showing times. */
  public Clock clock() {
    return clock;
  }

  /**
   * Does something that builds on the workshop as it is when its turn comes.
   *
   * @param command worked out in the background; null when there is nothing to do any more
   */
  public void change(
      Function<WorkshopView, @Nullable Command> command, Consumer<Executed.Refused> refused) {
    change(command, ignored -> {}, refused);
  }

  /** As {@link #change(Function, Consumer)}, and calls back when it is stored. */
  public void change(
      Function<WorkshopView, @Nullable Command> command,
      Consumer<WorkshopView> done,
      Consumer<Executed.Refused> refused) {
    perform(Errand.of(command, done, refused));
  }

  /** Does a deed when its turn comes, and shows the workshop as it is then. */
  void perform(Errand deed) {
    deeds.add(deed.after(this::publish));
    showSaving();
  }

  /**
   * The text of a field; the same one again while it is ahead of what is stored.
   *
   * @param subject the id of the question, observation or action that the text is recorded with
   * @param field tells the texts of a subject apart
   */
  public Draft draft(
      String subject,
      String field,
      Function<WorkshopView, String> read,
      BiFunction<WorkshopView, String, @Nullable Command> write) {
    return typing.draft(new DraftKey(subject, field), read, write);
  }

  /** What stands in fields and is not recorded. */
  public Typing typing() {
    return typing;
  }

  /** Writes every text that was typed and not yet written. */
  public void commitTyping() {
    typing.commit();
  }

  public void undo() {
    replay(Workshop::undo);
  }

  public void redo() {
    replay(Workshop::redo);
  }

  private void replay(Function<Workshop, Workshop.Replayed> step) {
    commitTyping();
    perform(replay.step(step, view::get, this::moveTo));
  }

  /** Goes to a place, in the phase in which one sees it. */
  public void moveTo(Place to) {
    moving.to(to);
  }

  public void showItem(String id) {
    view().agenda().placeOf(id).ifPresent(to -> replay.show(new ChangedItem(to, id), this::moveTo));
  }

  /** Goes to the next item, or stays when this is the last. */
  public void next() {
    moving.step(1);
  }

  /** Goes to the item before, or stays when this is the first. */
  public void previous() {
    moving.step(-1);
  }

  /** Going about otherwise: to another phase, or through what is left. */
  public Moving moving() {
    return moving;
  }

  /** Counts time; the screen calls it every few seconds. */
  public void tick() {
    moving.tick();
  }

  private void leaveItem() {
    commitTyping();
    typing.leaveItem();
    followUps = FollowUps.NONE;
  }

  /** Tries again what could not be stored. */
  public void saveAgain() {
    commitTyping();
    deeds.retry();
  }

  /** Stores what was typed, then calls back: with everything stored, or with something not. */
  public void settle(Runnable saved, Runnable notSaved) {
    commitTyping();
    settling.whenTried(saved, notSaved);
  }

  /** Stores what was typed and the time spent, as when the console is left. */
  public void leave(Runnable saved, Runnable notSaved) {
    commitTyping();
    moving.store();
    settling.whenTried(saved, notSaved);
  }

  /** Makes this the language of the workshop and its report. */
  public void speak(Language language) {
    commitTyping();
    if (view.get().info().language() != language) {
      change(now -> new Command.Describe(now.info().in(language)), refused -> {});
    }
  }

  /** What was recorded with a question over time, the oldest first. */
  public void history(String question, Consumer<List<AnswerVersion>> show) {
    tasks.run(() -> workshop.history(question), show, problem -> show.accept(List.of()));
  }

  /** A vote or something else of the session in this workshop was stored. */
  public void storedBySession(Instant at) {
    saving.stored(at);
    showSaving();
  }

  private void publish(WorkshopView now) {
    WorkshopView before = view.get();
    if (now.identity().revision() <= before.identity().revision()) {
      return;
    }
    // The item at hand may be gone: an observation removed, or a follow-up closed by an undo.
    moving.follow(before, now);
    followUps = FollowUps.between(before, now).orElse(followUps);
    typing.forgetRemoved(before, now);
    view.set(now);
    typing.follow(now);
    showSaving();
  }

  /** Looks again whether everything is stored. */
  void showSaving() {
    saving.look(deeds, typing);
  }

  private void stored() {
    saving.stored();
    // What one thing could be stored with, another may be too.
    typing.retry();
    showSaving();
  }
}
