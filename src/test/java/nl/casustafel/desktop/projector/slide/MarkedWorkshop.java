package nl.casustafel.desktop.projector.slide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskWeighing;

/** A whole workshop in which every reason, note, owner and decider is the same odd word. */
public final class MarkedWorkshop {
  public static final String MARK = "Zegelring";

  private final Session session;

  private MarkedWorkshop(Session session) {
    this.session = session;
  }

  /** Plays it, and writes the word wherever people write what is not for the room. */
  public static WorkshopView of(String caseId, Language language) {
    MarkedWorkshop marked = new MarkedWorkshop(Session.rehearsed(caseId, language));
    WorkshopView view = marked.session.view();
    view.results().observations().forEach(marked::mark);
    view.results().themes().forEach(theme -> theme.questions().forEach(marked::mark));
    view.results().flows().forEach(marked::mark);
    view.results().actions().forEach(marked::mark);
    marked.session.execute(
        new Command.DecideThreshold(
            view.results().threshold().decision().because(MARK).takenBy(MARK)));
    view.results().concluded().all().forEach(marked::mark);
    marked.session.view().results().measures().forEach(marked::mark);
    marked.session.view().results().risks().forEach(marked::mark);
    return marked.session.view();
  }

  /** Every place at which the room may be, also those that are not in its phase. */
  public static Set<Place> places(WorkshopView view) {
    Set<Place> places = new LinkedHashSet<>(view.places());
    view.agenda().lines().forEach(line -> places.add(Place.of(line.part())));
    view.results().observations().forEach(o -> places.add(new Place(Part.OBSERVATIONS, o.id())));
    view.results()
        .themes()
        .forEach(theme ->
            theme
                .questions()
                .forEach(one -> places.add(new Place(Part.QUESTIONS, one.question().id()))));
    view.results().flows().forEach(flow -> places.add(flow.place()));
    view.results().risks().forEach(one -> places.add(new Place(Part.RISKS, one.risk().id())));
    return places;
  }

  private void mark(TreatedObservation observation) {
    ObservationDecision said = observation.decision();
    session.execute(
        new Command.DecideObservation(
            observation.id(),
            new ObservationDecision(said.outcome(), MARK, MARK, said.measure(), MARK, said.by())));
  }

  private void mark(AskedQuestion asked) {
    Answer said = asked.answer();
    session.execute(
        new Command.AnswerQuestion(
            asked.question().id(), new Answer(said.value(), MARK, MARK, MARK, said.by())));
  }

  private void mark(TreatedFlow flow) {
    for (FlowStop stop : flow.walk().answered()) {
      String answer = stop.answer().orElseThrow().id();
      session.execute(
          new Command.WalkFlow(flow.id(), stop.where().at(), stop.answered(answer, MARK)));
    }
  }

  /** Who does a measure, or finds out an answer, is said with that. */
  private void mark(ActionItem action) {
    if (action.kind() != ActionItem.Kind.AGREED) {
      return;
    }
    FollowUp said = action.followUp();
    session.execute(
        new Command.FollowUpAction(action.id(), new FollowUp(MARK, said.by(), said.done())));
  }

  /** The conditions of a decision are for the room. */
  private void mark(Conclusion conclusion) {
    Statement said = conclusion.statement().saidBy(MARK);
    boolean conditions = said.verdict() == Verdict.APPROVED_WITH_CONDITIONS;
    session.execute(
        new Command.Conclude(
            conclusion.topic(),
            conditions || !conclusion.topic().takesWords() ? said : said.saying(MARK)));
  }

  /** What a measure is called is for the room. */
  private void mark(TakenMeasure measure) {
    if (measure.catalogued() != null || !measure.decision().text().isBlank()) {
      session.execute(
          new Command.DecideMeasure(
              measure.id(),
              measure.decision().because(MARK).doneBy(MARK, measure.decision().by())));
    }
  }

  private void mark(FoundRisk found) {
    String id = found.risk().id();
    session.execute(
        new Command.WeighRisk(
            id, new RiskWeighing(found.weighing().score(), MARK, MARK, MARK, MARK)));
    for (ResidualRisk.Stage stage : List.of(ResidualRisk.Stage.values())) {
      var score = found.residual().at(stage).score();
      session.execute(
          new Command.DecideResidual(id, stage, new ResidualDecision(score, MARK, MARK)));
    }
  }
}
