package nl.casustafel.desktop.console.closing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.observation.ObservationDecision;
import org.jspecify.annotations.Nullable;

/** What can be done to one action. Owner and day stand with the answer or measure it comes from. */
final class ActionModel {
  private final ConsoleModel console;
  private final String id;
  private final String owner;

  ActionModel(ConsoleModel console, String id) {
    this.owner = "who does " + id;
    this.console = console;
    this.id = id;
  }

  ConsoleModel console() {
    return console;
  }

  Draft owner() {
    return console.draft(
        subject(),
        owner,
        view -> action(view).map(action -> action.followUp().owner()).orElse(""),
        (view, role) -> followUp(view, former -> new FollowUp(role, former.by(), former.done())));
  }

  void by(@Nullable LocalDate day) {
    change(former -> new FollowUp(former.owner(), day, former.done()));
  }

  void done(boolean done) {
    console.change(view -> command(view, action -> done(view, action, done)), refused -> {});
  }

  // A measure of the list is done when it is in place.
  private @Nullable Command done(WorkshopView view, ActionItem action, boolean done) {
    MeasureState state = done ? MeasureState.IN_PLACE : MeasureState.PLANNED;
    FollowUp now = new FollowUp(action.followUp().owner(), action.followUp().by(), done);
    return action.kind() == ActionItem.Kind.RISK_MEASURE
        ? measure(view, action, decision -> decision.in(state))
        : new Command.FollowUpAction(id, now);
  }

  private static @Nullable Command measure(
      WorkshopView view, ActionItem action, UnaryOperator<MeasureDecision> change) {
    return view.measure(action.id())
        .map(taken -> new Command.DecideMeasure(taken.id(), change.apply(taken.decision())))
        .orElse(null);
  }

  /** The words of an action of the group's own. */
  Draft words() {
    return console.draft(
        id,
        "action",
        view -> action(view).map(action -> action.text().en()).orElse(""),
        (view, text) -> new Command.WriteAction(id, text));
  }

  void remove() {
    console.change(view -> command(view, action -> new Command.RemoveAction(id)), refused -> {});
  }

  /** Whether something was typed about it that is not recorded yet. */
  boolean isBeingEdited() {
    DraftKey ownerKey = new DraftKey(subject(), owner);
    return console.typing().any(key -> key.subject().equals(id) || key.equals(ownerKey));
  }

  private void change(UnaryOperator<FollowUp> change) {
    console.change(view -> followUp(view, change), refused -> {});
  }

  private @Nullable Command followUp(WorkshopView view, UnaryOperator<FollowUp> change) {
    return command(
        view,
        action -> {
          FollowUp now = change.apply(action.followUp());
          return switch (action.kind()) {
            case FIND_OUT -> findOut(view, action, now);
            case MEASURE -> measure(view, action, now);
            case RISK_MEASURE ->
                measure(view, action, decision -> decision.doneBy(now.owner(), now.by()));
            case DUTY, AGREED -> new Command.FollowUpAction(id, now);
          };
        });
  }

  private static @Nullable Command findOut(WorkshopView view, ActionItem action, FollowUp now) {
    return view.question(action.about())
        .map(AskedQuestion::answer)
        .map(answer -> answer.foundOutBy(now.owner(), now.by()))
        .map(answer -> new Command.AnswerQuestion(action.about(), answer))
        .orElse(null);
  }

  private static @Nullable Command measure(WorkshopView view, ActionItem action, FollowUp now) {
    return view.observation(action.about())
        .map(found -> {
          ObservationDecision d = found.decision();
          return new Command.DecideObservation(
              action.about(),
              new ObservationDecision(
                  d.outcome(), d.reason(), d.dissent(), d.measure(), now.owner(), now.by()));
        })
        .orElse(null);
  }

  private @Nullable Command command(
      WorkshopView view, Function<ActionItem, @Nullable Command> make) {
    Optional<ActionItem> action = action(view);
    return action.isPresent() ? make.apply(action.get()) : null;
  }

  private Optional<ActionItem> action(WorkshopView view) {
    return view.results().actions().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  // Who does it, and by when, is recorded with the answer or measure that it comes from.
  private String subject() {
    return action(console.view())
        .filter(action ->
            switch (action.kind()) {
              case FIND_OUT, MEASURE -> true;
              case RISK_MEASURE, DUTY, AGREED -> false;
            })
        .map(ActionItem::about)
        .orElse(id);
  }
}
