package nl.casustafel.desktop.console.risks;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import org.jspecify.annotations.Nullable;

/** What can be decided about one measure, seen from one of the risks that it is against. */
record MeasureModel(ConsoleModel console, String id, String risk) {

  private @Nullable Command decision(WorkshopView view, UnaryOperator<MeasureDecision> change) {
    return view.measure(id)
        .map(taken -> new Command.DecideMeasure(id, change.apply(taken.decision())))
        .orElse(null);
  }

  private void change(UnaryOperator<MeasureDecision> change) {
    console.change(view -> decision(view, change), refused -> {});
  }

  void state(MeasureState state) {
    change(now -> now.in(state));
  }

  void by(@Nullable LocalDate day) {
    change(now -> now.doneBy(now.owner(), day));
  }

  /** By how many points it lowers the likelihood; the severity stays as it was said. */
  void likelihood(int steps) {
    change(now -> now.lowering(risk, new Steps(steps, said(now).severity())));
  }

  void severity(int steps) {
    change(now -> now.lowering(risk, new Steps(said(now).likelihood(), steps)));
  }

  private Steps said(MeasureDecision now) {
    return now.on(risk).map(MeasureEffect::steps).orElse(Steps.NONE);
  }

  /** Takes it away from this risk, and off the list when it is against no other. */
  void remove() {
    console.change(
        view ->
            view.measure(id)
                .map(taken -> taken.decision().without(risk))
                .map(rest ->
                    rest.effects().isEmpty()
                        ? new Command.RemoveMeasure(id)
                        : new Command.DecideMeasure(id, rest))
                .orElse(null),
        refused -> {});
  }

  Draft words() {
    return draft("measure", MeasureDecision::text, MeasureDecision::worded);
  }

  Draft owner() {
    return draft(
        "who does " + id, MeasureDecision::owner, (now, role) -> now.doneBy(role, now.by()));
  }

  Draft reason() {
    return draft("remark", MeasureDecision::reason, MeasureDecision::because);
  }

  private Draft draft(
      String field,
      Function<MeasureDecision, String> read,
      BiFunction<MeasureDecision, String, MeasureDecision> write) {
    return console.draft(
        id,
        field,
        view -> view.measure(id).map(TakenMeasure::decision).map(read).orElse(""),
        (view, text) -> decision(view, now -> write.apply(now, text)));
  }
}
