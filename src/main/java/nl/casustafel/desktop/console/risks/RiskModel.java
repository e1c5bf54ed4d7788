package nl.casustafel.desktop.console.risks;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.jspecify.annotations.Nullable;

/** What can be decided about one risk. */
final class RiskModel {
  private final ConsoleModel console;
  private final String id;

  RiskModel(ConsoleModel console, String id) {
    this.console = console;
    this.id = id;
  }

  ConsoleModel console() {
    return console;
  }

  String id() {
    return id;
  }

  private @Nullable Command about(
      WorkshopView view, Function<FoundRisk, @Nullable Command> command) {
    FoundRisk found = view.risk(id).orElse(null);
    return found == null ? null : command.apply(found);
  }

  private void change(Function<FoundRisk, @Nullable Command> command) {
    console.change(view -> about(view, command), refused -> {});
  }

  /** Sets the score that the group decides, or takes it back with null; the reason stays. */
  void decide(@Nullable RiskScore score) {
    change(found -> new Command.WeighRisk(id, found.weighing().with(score)));
  }

  void evaluate(UnaryOperator<RiskEvaluation> change) {
    change(found -> new Command.EvaluateRisk(id, change.apply(found.evaluation())));
  }

  private Draft weighing(
      String field,
      Function<RiskWeighing, String> read,
      BiFunction<RiskWeighing, String, RiskWeighing> write) {
    return console.draft(
        id,
        field,
        view -> view.risk(id).map(FoundRisk::weighing).map(read).orElse(""),
        (view, text) ->
            about(view, found -> new Command.WeighRisk(id, write.apply(found.weighing(), text))));
  }

  /** Why the group weighs it so. */
  Draft reason() {
    return weighing("reason for the score", RiskWeighing::reason, RiskWeighing::because);
  }

  /** The function that decided. */
  Draft decidedBy() {
    return weighing("who weighed", RiskWeighing::decidedBy, RiskWeighing::decidedBy);
  }

  /** What makes it likelier or graver. */
  Draft raising() {
    return weighing("what raises it", RiskWeighing::raising, RiskWeighing::raisedBy);
  }

  /** What makes it less so. */
  Draft lowering() {
    return weighing("what lowers it", RiskWeighing::lowering, RiskWeighing::loweredBy);
  }

  /** Sets what is left of it, or lets what is computed stand with null; the reason stays. */
  void leave(ResidualRisk.Stage stage, @Nullable RiskScore score) {
    change(found -> {
      ResidualDecision now = found.residual().at(stage).decision();
      return new Command.DecideResidual(
          id, stage, new ResidualDecision(score, now.reason(), now.decidedBy()));
    });
  }

  /** Why something else is left than is computed. */
  Draft reasonLeft(ResidualRisk.Stage stage) {
    return residual(
        "reason for what is left: " + stage,
        stage,
        ResidualDecision::reason,
        (now, text) -> new ResidualDecision(now.score(), text, now.decidedBy()));
  }

  /** The function that decided what is left. */
  Draft leftDecidedBy(ResidualRisk.Stage stage) {
    return residual(
        "who decided what is left: " + stage,
        stage,
        ResidualDecision::decidedBy,
        (now, text) -> new ResidualDecision(now.score(), now.reason(), text));
  }

  private Draft residual(
      String field,
      ResidualRisk.Stage stage,
      Function<ResidualDecision, String> read,
      BiFunction<ResidualDecision, String, ResidualDecision> write) {
    Function<FoundRisk, ResidualDecision> now = found -> found.residual().at(stage).decision();
    return console.draft(
        id,
        field,
        view -> view.risk(id).map(now).map(read).orElse(""),
        (view, text) ->
            about(
                view,
                found ->
                    new Command.DecideResidual(id, stage, write.apply(now.apply(found), text))));
  }

  /** The words of a risk of the group's own. */
  Draft name() {
    return console.draft(
        id,
        "name",
        view -> view.risk(id).map(found -> found.risk().name().en()).orElse(""),
        (view, text) ->
            about(
                view,
                found -> new Command.WriteRisk(new OwnRisk(id, text, found.risk().text().en()))));
  }

  /** What may happen to whom, of a risk of the group's own. */
  Draft text() {
    return console.draft(
        id,
        "text",
        view -> view.risk(id).map(found -> found.risk().text().en()).orElse(""),
        (view, text) ->
            about(
                view,
                found -> new Command.WriteRisk(new OwnRisk(id, found.risk().name().en(), text))));
  }

  /** Removes a risk of the group's own. */
  void remove() {
    change(found -> new Command.RemoveRisk(id));
  }

  /** Takes a measure against it, with what was agreed about that with an observation. */
  void take(String measure, MeasureDecision otherwise) {
    console.change(
        view ->
            new Command.DecideMeasure(
                measure,
                view.measure(measure)
                    .map(TakenMeasure::decision)
                    .orElse(otherwise)
                    .lowering(id, null)),
        refused -> {});
  }
}
