package nl.casustafel.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.EarlierAnswers;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;

/** How the group of a case answers at the nodes of a decision flow: as it answered before. */
final class FlowTalk {
  private final FlowScript script = FlowScript.builtIn();
  private final Supplier<WorkshopView> view;
  private final Texts texts;

  FlowTalk(Supplier<WorkshopView> view, Texts texts) {
    this.view = view;
    this.texts = texts;
  }

  private String caseId() {
    return view.get().content().caseTemplate().id();
  }

  /** The flows that the group walks, of those that the workshop has. */
  List<TreatedFlow> walks() {
    return script.walksOf(caseId()).stream().flatMap(id -> view.get().flow(id).stream()).toList();
  }

  /** What the group does next in a flow; nothing once it has come to an outcome. */
  Optional<Command> next(String flow) {
    TreatedFlow walked = view.get().flow(flow).orElseThrow();
    return walked.ended() ? Optional.empty() : Optional.of(answer(walked));
  }

  private Command answer(TreatedFlow walked) {
    FlowStop here = walked.walk().here();
    String answer =
        earlier(here, walked)
            .or(() -> scripted(here))
            .orElseGet(() -> here.offered().getLast().id());
    return new Command.WalkFlow(
        walked.id(), here.where().at(), here.answered(answer, reason(here, answer)));
  }

  private Optional<String> earlier(FlowStop here, TreatedFlow walked) {
    WorkshopView now = view.get();
    return new EarlierAnswers(now.results().flows(), now.results().themes())
        .at(here, walked).stream()
            .map(EarlierAnswer::answer)
            .map(DecisionFlow.Answer::id)
            .findFirst();
  }

  private Optional<String> scripted(FlowStop here) {
    return script.at(here.node().id(), caseId()).stream()
        .map(FlowScript.Line::answer)
        .filter(answer -> here.offered().stream().anyMatch(one -> one.id().equals(answer)))
        .findFirst();
  }

  /** The words for just this answer; none where it was explained with a question. */
  private String reason(FlowStop here, String answer) {
    return script.at(here.node().id(), caseId()).stream()
        .filter(line -> line.answer().equals(answer))
        .map(line -> texts.of(line.words()))
        .findFirst()
        .orElse("");
  }
}
