package nl.casustafel.desktop.console.observation;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.jspecify.annotations.Nullable;

/** What can be done to one observation, and the texts that are being typed with it. */
final class ObservationModel {
  private final ConsoleModel console;
  private final String id;

  ObservationModel(ConsoleModel console, String id) {
    this.console = console;
    this.id = id;
  }

  String id() {
    return id;
  }

  ConsoleModel console() {
    return console;
  }

  /** The observation as it is now; the last one known when it was removed meanwhile. */
  TreatedObservation now() {
    return console.view().observation(id).orElseThrow();
  }

  void record(int round, AgreementTally tally, Runnable done, Consumer<Executed.Refused> refused) {
    console.change(view -> new Command.CountHands(id, round, tally), view -> done.run(), refused);
  }

  void drop(int round) {
    console.change(view -> new Command.DropRound(id, round), refused -> {});
  }

  /** Sets the outcome, or takes it back with null. */
  void conclude(ObservationDecision.@Nullable Outcome outcome) {
    decide(decision -> decision.with(outcome));
  }

  void dueBy(@Nullable LocalDate day) {
    decide(d ->
        new ObservationDecision(d.outcome(), d.reason(), d.dissent(), d.measure(), d.owner(), day));
  }

  private void decide(UnaryOperator<ObservationDecision> change) {
    console.change(view -> decision(view, change), refused -> {});
  }

  Draft reason() {
    return draft("reason", ObservationDecision::reason, ObservationDecision::because);
  }

  Draft dissent() {
    return draft("dissent", ObservationDecision::dissent, ObservationDecision::dissenting);
  }

  Draft measure() {
    return draft(
        "measure",
        ObservationDecision::measure,
        (d, text) ->
            new ObservationDecision(d.outcome(), d.reason(), d.dissent(), text, d.owner(), d.by()));
  }

  Draft owner() {
    return draft(
        "owner",
        ObservationDecision::owner,
        (d, text) ->
            new ObservationDecision(
                d.outcome(), d.reason(), d.dissent(), d.measure(), text, d.by()));
  }

  /** The words of an observation of the group's own. */
  Draft ownWords() {
    return console.draft(
        id,
        "words",
        view -> view.observation(id).map(own -> own.statement().en()).orElse(""),
        (view, text) -> new Command.WriteObservation(new OwnObservation(id, text)));
  }

  void remove() {
    console.change(view -> new Command.RemoveObservation(id), refused -> {});
  }

  private Draft draft(
      String part,
      Function<ObservationDecision, String> read,
      BiFunction<ObservationDecision, String, ObservationDecision> write) {
    return console.draft(
        id,
        "decision: " + part,
        view -> view.observation(id).map(found -> read.apply(found.decision())).orElse(""),
        (view, text) -> decision(view, decision -> write.apply(decision, text)));
  }

  private @Nullable Command decision(WorkshopView view, UnaryOperator<ObservationDecision> change) {
    return view.observation(id)
        .map(found -> new Command.DecideObservation(id, change.apply(found.decision())))
        .orElse(null);
  }
}
