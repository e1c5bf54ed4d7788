package nl.casustafel.workshop.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.flow.EarlierAnswer.Source;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {

  @Test
  void whatWasAnsweredToAQuestionIsOfferedAndNotTaken() {
    Way way = new Way("flow-automated-decision");
    EarlierAnswers earlier =
        new EarlierAnswers(
            List.of(way.treated()), asked(Map.of("hl-who", new AnswerValue.Choice("ai-alone"))));

    assertThat(earlier.at(way.walk().here(), way.treated()))
        .containsExactly(
            new EarlierAnswer(
                way.walk().here().offered().getFirst(),
                new Source.Questions(Set.of("hl-who")),
                ""));
    assertThat(way.path()).isEqualTo(FlowPath.NONE);
  }

  @Test
  void onlyTheQuestionsWhoseAnswersComeToThatAreNamed() {
    Way way = new Way("flow-automated-decision").answer("yes").answer("yes");
    EarlierAnswers earlier =
        new EarlierAnswers(
            List.of(way.treated()),
            asked(
                Map.of(
                    "hl-who",
                    new AnswerValue.Choice("human-advised"),
                    "pf-effect",
                    new AnswerValue.Choice("significant"),
                    "hl-before",
                    new AnswerValue.Choice("no"))));

    assertThat(earlier.at(way.walk().here(), way.treated()))
        .extracting(one -> one.answer().id(), EarlierAnswer::source)
        .containsExactly(tuple("none", new Source.Questions(Set.of("hl-before"))));
  }

  @Test
  void answersThatAChangeLeftBehindAreOfferedWithTheirReasons() {
    Way way = new Way("flow-output-person").answer("none").answer("no");
    way.because("Niemand keek")
        .answer("unknown")
        .answer(0, "prompt")
        .answer(0, "none")
        .answer("no");

    assertThat(
            new EarlierAnswers(List.of(way.treated()), List.of())
                .at(way.walk().here(), way.treated()))
        .containsExactly(
            new EarlierAnswer(
                way.walk().here().offered().get(2), new Source.Changed(), "Niemand keek"));
  }

  @Test
  void theSameNodeOnAnotherWayIsOffered() {
    Way basis = new Way("flow-legal-basis").because("Nieuw formulier").answer("no");
    Way user = new Way("flow-model-user").answer("use").answer("no").answer("yes").answer("find");

    assertThat(
            new EarlierAnswers(List.of(basis.treated(), user.treated()), List.of())
                .at(user.walk().here(), user.treated()))
        .containsExactly(
            new EarlierAnswer(
                user.walk().here().offered().get(1),
                new Source.OtherFlow(basis.walk().flow()),
                "Nieuw formulier"));
  }

  @Test
  void whatThisCaseDoesNotAskOrNobodyAnsweredIsNotOffered() {
    Way way = new Way("flow-automated-decision");

    assertThat(
            new EarlierAnswers(List.of(way.treated()), asked(Map.of()))
                .at(way.walk().here(), way.treated()))
        .isEmpty();
  }

  @Test
  void aFlowFitsItsCasesAndThoseWhoseAnswersAskForIt() {
    assertThat(fitting(Map.of()))
        .containsExactly("flow-model-user", "flow-legal-basis", "flow-automated-decision");
    assertThat(fitting(Map.of("pd-role", new AnswerValue.Choices(Set.of("developer")))))
        .contains("flow-model-developer", "flow-rights-request");
  }

  private static List<String> fitting(Map<String, AnswerValue> answers) {
    return TreatedFlow.all(
            Way.FLOWS, Set.of("recruitment-screening"), asked(answers), id -> FlowPath.NONE)
        .stream()
        .filter(TreatedFlow::fits)
        .map(TreatedFlow::id)
        .toList();
  }

  /** The questions without a condition of their own, and the answers to them. */
  private static List<ThemeQuestions> asked(Map<String, AnswerValue> answers) {
    return BuiltIn.GUIDE.questions().themes().stream()
        .map(theme ->
            new ThemeQuestions(
                theme,
                BuiltIn.GUIDE.questions().all().stream()
                    .filter(question -> question.theme().equals(theme.id()))
                    .map(question -> {
                      AnswerValue value = answers.get(question.id());
                      return new AskedQuestion(
                          question, value == null ? Answer.NONE : Answer.of(value), List.of());
                    })
                    .toList()))
        .toList();
  }
}
