package nl.casustafel.desktop.console.threshold;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.jspecify.annotations.Nullable;

/** What can be said of the duty to do a DPIA, and what is decided about it. */
record ThresholdModel(ConsoleModel console) {

  TreatedThreshold threshold() {
    return console.view().results().threshold();
  }

  /** Says of one point what a person confirms; null takes it back. */
  void say(String point, @Nullable Tick tick) {
    console.change(
        view -> new Command.TickThreshold(List.of(new ThresholdTick(point, tick))), refused -> {});
  }

  /** Says no to every point of a list of which nobody said anything yet. */
  void sayNoToTheRest(ThresholdPoint.Kind list) {
    console.change(view -> rest(list, view), refused -> {});
  }

  private static @Nullable Command rest(ThresholdPoint.Kind list, WorkshopView view) {
    List<ThresholdTick> rest =
        view.results()
            .threshold()
            .points()
            .filter(point -> point.kind() == list && !point.judged())
            .map(point -> new ThresholdTick(point.id(), Tick.NO))
            .toList();
    return rest.isEmpty() ? null : new Command.TickThreshold(rest);
  }

  void choose(ThresholdDecision.@Nullable Choice choice) {
    change(decision -> decision.with(choice));
  }

  void decidedOn(@Nullable LocalDate day) {
    change(decision -> decision.takenOn(day));
  }

  private void change(UnaryOperator<ThresholdDecision> change) {
    console.change(
        view -> new Command.DecideThreshold(change.apply(view.results().threshold().decision())),
        refused -> {});
  }

  Draft reason() {
    return draft("reason", ThresholdDecision::reason, ThresholdDecision::because);
  }

  Draft by() {
    return draft("by", ThresholdDecision::by, ThresholdDecision::takenBy);
  }

  private Draft draft(
      String field,
      Function<ThresholdDecision, String> read,
      BiFunction<ThresholdDecision, String, ThresholdDecision> write) {
    return console.draft(
        ThresholdDecision.SUBJECT,
        "threshold: " + field,
        view -> read.apply(view.results().threshold().decision()),
        (view, text) ->
            new Command.DecideThreshold(write.apply(view.results().threshold().decision(), text)));
  }
}
