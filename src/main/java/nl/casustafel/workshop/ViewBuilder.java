package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.Actions;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.RemainingRisks;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.measure.TakenMeasures;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.risk.Findings;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.threshold.ThresholdTreatment;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import nl.casustafel.workshop.vote.Priority;
import nl.casustafel.workshop.vote.VoteSubject;

/** Derives everything that is shown from what was recorded. Pure. */
final class ViewBuilder {
  private final WorkshopView.Content content;
  private final CaseTemplate caseTemplate;
  private final Guide guide;
  private final WorkshopState state;

  ViewBuilder(WorkshopView.Content content, WorkshopState state) {
    this.content = content;
    this.caseTemplate = content.caseTemplate();
    this.guide = content.guide();
    this.state = state;
  }

  WorkshopView build(WorkshopView.Identity identity) {
    List<TreatedObservation> observations = observations();
    List<ThemeQuestions> themes = themes();
    List<TakenMeasure> measures = TakenMeasures.of(guide, observations, state.measures());
    Actions.Sources sources = new Actions.Sources(themes, observations, measures);
    List<ActionItem> actions = Actions.of(guide, sources, state);
    List<FoundRisk> risks = Findings.of(guide, themes, observations, measures, state);
    Results results =
        new Results(
            observations,
            themes,
            flows(themes),
            risks,
            measures,
            actions,
            priorities(),
            threshold(themes),
            Concluded.of(state::conclusion, RemainingRisks.of(risks, guide.scales())),
            progress(observations, themes, actions));
    return new WorkshopView(
        identity,
        state.info(),
        content,
        AgendaPlan.of(content, state, results),
        results,
        state.whereabouts());
  }

  private List<TreatedFlow> flows(List<ThemeQuestions> themes) {
    return TreatedFlow.all(
        guide.reference().flows(),
        QuestionScope.of(caseTemplate, state.info().depth()).cases(),
        themes,
        state::flowPath);
  }

  private List<TreatedObservation> observations() {
    List<TreatedObservation> all = new ArrayList<>();
    caseTemplate
        .observations()
        .forEach(o ->
            all.add(
                new TreatedObservation(
                    o.id(),
                    o.place().number(),
                    o.wording().statement(),
                    o,
                    state.rounds(VoteSubject.observation(o.id()), AgreementTally.class),
                    state.decision(o.id()))));
    int number = 0;
    for (Change.OwnObservationSet set : state.all(Change.OwnObservationSet.class)) {
      OwnObservation own = set.observation();
      number++;
      all.add(
          new TreatedObservation(
              own.id(),
              "+" + number,
              LocalizedText.same(own.text()),
              null,
              state.rounds(VoteSubject.observation(own.id()), AgreementTally.class),
              state.decision(own.id())));
    }
    return all;
  }

  private List<ThemeQuestions> themes() {
    QuestionScope scope = QuestionScope.of(caseTemplate, state.info().depth());
    Map<String, AnswerValue> values = new HashMap<>();
    for (Change.AnswerSet set : state.all(Change.AnswerSet.class)) {
      if (set.answer().value() != null) {
        values.put(set.question(), set.answer().value());
      }
    }
    List<Question> asked = Branching.asked(scope.of(guide.questions()), values);
    List<ThemeQuestions> themes = new ArrayList<>();
    for (QuestionTheme theme : guide.questions().themes()) {
      List<AskedQuestion> of =
          asked.stream()
              .filter(question -> question.theme().equals(theme.id()))
              .map(question ->
                  new AskedQuestion(
                      question,
                      state.answer(question.id()),
                      state.rounds(VoteSubject.question(question.id()), ChoiceTally.class)))
              .toList();
      if (!of.isEmpty()) {
        themes.add(new ThemeQuestions(theme, of));
      }
    }
    return themes;
  }

  private TreatedThreshold threshold(List<ThemeQuestions> themes) {
    return ThresholdTreatment.of(
        guide.reference().threshold(), caseTemplate.prefill(), themes, state);
  }

  private List<Priority> priorities() {
    return Stream.of(VoteSubject.OBSERVATIONS, VoteSubject.RISKS)
        .map(of -> new Priority(of, state.rounds(VoteSubject.priority(of), PriorityTally.class)))
        .filter(priority -> !priority.rounds().isEmpty())
        .toList();
  }

  private static Progress progress(
      List<TreatedObservation> observations,
      List<ThemeQuestions> themes,
      List<ActionItem> actions) {
    return new Progress(
        themes.stream().mapToInt(ThemeQuestions::answered).sum(),
        themes.stream().mapToInt(theme -> theme.questions().size()).sum(),
        (int) observations.stream().filter(TreatedObservation::treated).count(),
        observations.size(),
        (int) actions.stream().filter(action -> !action.followUp().done()).count());
  }
}
