package nl.casustafel.desktop.console.flow;

import java.util.List;
import java.util.Optional;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.EarlierAnswers;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;

/** What can be done in one flow. */
final class FlowModel {
  private final ConsoleModel console;
  private final String id;

  FlowModel(ConsoleModel console, String id) {
    this.console = console;
    this.id = id;
  }

  ConsoleModel console() {
    return console;
  }

  TreatedFlow flow() {
    return console.view().flow(id).orElseThrow();
  }

  /** What a colour of an outcome is called and means. */
  Remarks.Meaning meaning(DecisionFlow.Outcome outcome) {
    Remarks.Outcomes words = console.view().content().guide().status().remarks().outcomes();
    return words.of(outcome.colour());
  }

  /** What was said before that could be the answer here. */
  List<EarlierAnswer> earlier(FlowStop stop) {
    return new EarlierAnswers(console.view().results().flows(), console.view().results().themes())
        .at(stop, flow());
  }

  /** Answers a node; what is written there stays as its reason. */
  void answer(FlowStop stop, String answer) {
    answer(stop, answer, "");
  }

  /** Takes an earlier answer over, with its reason where none is written here. */
  void take(FlowStop stop, EarlierAnswer earlier) {
    answer(stop, earlier.answer().id(), earlier.reason());
  }

  /** Takes the answer of a node back, with all that followed from it. */
  void takeBack(FlowStop stop) {
    answer(stop, "", "");
  }

  private void answer(FlowStop stop, String answer, String otherwise) {
    console.commitTyping();
    console.change(
        view ->
            now(stop, view)
                .map(FlowStop::given)
                .map(FlowStop.Given::reason)
                .map(reason -> walk(stop, answer, reason.isBlank() ? otherwise : reason))
                .orElse(null),
        refused -> {});
  }

  /** Why the group answers a node so. */
  Draft reason(FlowStop stop) {
    return console.draft(
        id,
        "reason: " + stop.where().at() + " " + stop.node().id(),
        view -> now(stop, view).map(now -> now.given().reason()).orElse(""),
        (view, text) -> now(stop, view).map(now -> walk(now, answered(now), text)).orElse(null));
  }

  private static String answered(FlowStop stop) {
    return stop.answer().map(DecisionFlow.Answer::id).orElse("");
  }

  private Command walk(FlowStop stop, String answer, String reason) {
    return new Command.WalkFlow(id, stop.where().at(), stop.answered(answer, reason));
  }

  /** The same node in a later view; empty where the way does not come there any more. */
  private Optional<FlowStop> now(FlowStop stop, WorkshopView view) {
    return view.flow(id)
        .flatMap(flow -> flow.walk().question(stop.where().at()))
        .filter(now -> now.node().equals(stop.node()));
  }
}
