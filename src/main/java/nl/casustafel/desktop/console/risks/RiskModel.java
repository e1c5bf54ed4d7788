package nl.casustafel.desktop.console.risks;

import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.Command;
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

  /** Sets the score that the group decides, or takes it back with null; the reason stays. */
  void decide(@Nullable RiskScore score) {
    console.change(
        view ->
            view.risk(id)
                .map(found -> new Command.WeighRisk(id, found.weighing().with(score)))
                .orElse(null),
        refused -> {});
  }

  /** Why the group weighs it so. */
  Draft reason() {
    return console.draft(
        id,
        "reason for the score",
        view -> view.risk(id).map(found -> found.weighing().reason()).orElse(""),
        (view, text) ->
            view.risk(id)
                .map(found -> new Command.WeighRisk(id, found.weighing().because(text)))
                .orElse(null));
  }
}
