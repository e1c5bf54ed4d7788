package nl.casustafel.workshop.session.poll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.vote.Priority;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** What of a workshop can be put to the vote, and in which words. Pure. */
public final class Polls {
  private Polls() {}

  /**
   * The way to vote on a subject; empty when one cannot vote on it, as on an open question.
   *
   * @param dots for a priority how many dots one gives in all
   * @param most for a priority how many on one item
   */
  public static Optional<VoteForm> form(
      WorkshopView view, VoteSubject subject, int dots, int most) {
    return switch (subject.kind()) {
      case OBSERVATION -> view.observation(subject.id()).map(o -> new VoteForm.AgreementScale());
      case QUESTION ->
          view.question(subject.id())
              .map(asked -> choices(asked.question()))
              .filter(choices -> !choices.isEmpty())
              .map(choices -> new VoteForm.Choice(List.copyOf(choices.keySet())));
      case RISK -> view.risk(subject.id()).map(risk -> new VoteForm.RiskMatrix());
      case PRIORITY -> priority(view, subject, dots, most);
    };
  }

  private static Optional<VoteForm> priority(
      WorkshopView view, VoteSubject subject, int dots, int most) {
    List<String> items = List.copyOf(items(view, subject.id()).keySet());
    return items.size() < 2 || dots < 1 || most < 1 || most > dots
        ? Optional.empty()
        : Optional.of(new VoteForm.Priority(items, dots, most));
  }

  /** The rounds on a subject that are in the record, by hand or by phone. */
  public static List<? extends Round<?>> recorded(WorkshopView view, VoteSubject subject) {
    return switch (subject.kind()) {
      case OBSERVATION ->
          view.observation(subject.id()).map(TreatedObservation::rounds).orElse(List.of());
      case QUESTION -> view.question(subject.id()).map(AskedQuestion::votes).orElse(List.of());
      case RISK -> view.risk(subject.id()).map(FoundRisk::votes).orElse(List.of());
      case PRIORITY ->
          view.results().priorities().stream()
              .filter(priority -> priority.of().equals(subject.id()))
              .findFirst()
              .map(Priority::rounds)
              .orElse(List.of());
    };
  }

  /** The options of a question that can be voted on, by their ids; none when it cannot. */
  public static Map<String, LocalizedText> choices(Question question) {
    Map<String, LocalizedText> choices = new LinkedHashMap<>();
    switch (question.form()) {
      case AnswerForm.YesNoUnsure form -> addAll(choices, form.options());
      case AnswerForm.Single form -> addAll(choices, form.options());
      case AnswerForm.Scale scale ->
          IntStream.rangeClosed(1, 5)
              .forEach(point -> choices.put(Integer.toString(point), end(scale, point)));
      case AnswerForm.Multiple ignored -> {}
      case AnswerForm.Open ignored -> {}
    }
    return choices;
  }

  private static void addAll(Map<String, LocalizedText> choices, List<Option> options) {
    options.forEach(option -> choices.put(option.id(), option.text()));
  }

  private static LocalizedText end(AnswerForm.Scale scale, int point) {
    return switch (point) {
      case 1 -> new LocalizedText("1: " + scale.low().en(), "1: " + scale.low().nl());
      case 5 -> new LocalizedText("5: " + scale.high().en(), "5: " + scale.high().nl());
      default -> LocalizedText.same(Integer.toString(point));
    };
  }

  /** What is put in order by dots, by id: the risks found, or the observations. */
  public static Map<String, LocalizedText> items(WorkshopView view, String of) {
    Map<String, LocalizedText> items = new LinkedHashMap<>();
    if (of.equals(VoteSubject.RISKS)) {
      for (FoundRisk found : view.results().risks()) {
        items.put(found.risk().id(), found.risk().name());
      }
    } else {
      for (TreatedObservation o : view.results().observations()) {
        items.put(o.id(), o.template() == null ? o.statement() : o.template().wording().label());
      }
    }
    return items;
  }
}
