package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the case says is nobody's answer before somebody confirms it. */
class FromCaseTest {
  private static final AnswerValue ROLE = new AnswerValue.Choices(Set.of("deployer"));

  private final Sitting sitting = new Sitting("recruitment-screening");

  private static long fromCase(WorkshopView view) {
    return asked(view).stream().filter(asked -> view.fromCase(asked).isPresent()).count();
  }

  private static List<AskedQuestion> asked(WorkshopView view) {
    return view.results().themes().stream().flatMap(theme -> theme.questions().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void everyBuiltInCaseSaysThingsThatItsQuestionsOffer(String id) {
    WorkshopView view = new Sitting(id).view();
    assertThat(fromCase(view))
        .isGreaterThan(8)
        .isEqualTo(
            BuiltIn.caseOf(id).template().prefill().answers().stream()
                .filter(answer -> view.question(answer.question()).isPresent())
                .count());
  }

  @Test
  void whatIsNotConfirmedIsNoAnswerAndNothingFollowsFromIt() {
    WorkshopView view = sitting.view();
    assertThat(view.fromCase(sitting.question("pd-role"))).contains(ROLE);
    assertThat(sitting.question("pd-role").treatment()).isEqualTo(Treatment.NOT_ASKED);
    assertThat(view.question("pd-own-name")).isEmpty();
    assertThat(view.results().progress().questionsAnswered()).isZero();
    assertThat(view.coverage().isEmpty()).isTrue();
    assertThat(view.results().risks()).isEmpty();
    assertThat(sitting.reopened().results()).isEqualTo(view.results());
  }

  @Test
  void oneDeedConfirmsSeveralAndOneUndoTakesThemBack() {
    WorkshopView before = sitting.view();
    sitting.done(new Command.ConfirmFromCase(List.of("pd-role", "pd-agent", "pd-register")));

    WorkshopView view = sitting.view();
    assertThat(sitting.question("pd-role").answer()).isEqualTo(Answer.of(ROLE));
    assertThat(sitting.question("pd-agent").answer()).isEqualTo(Answer.of(new Choice("alone")));
    assertThat(sitting.question("pd-register").answered()).isFalse();
    assertThat(view.question("pd-own-name")).isPresent();
    assertThat(view.fromCase(sitting.question("pd-role"))).isEmpty();
    assertThat(view.results().progress().questionsAnswered()).isEqualTo(2);

    sitting.workshop.undo();
    assertThat(sitting.view().results()).isEqualTo(before.results());
  }

  @Test
  void whatSomebodyAnsweredOtherwiseStaysAndWhatWasWrittenBesideIsKept() {
    sitting.answer("pd-agent", new Choice("approved"));
    Answer written = Answer.NONE.because("see the contract");
    sitting.done(new Command.AnswerQuestion("pd-role", written));
    sitting.done(new Command.ConfirmFromCase(List.of("pd-role", "pd-agent")));

    assertThat(sitting.question("pd-agent").answer()).isEqualTo(Answer.of(new Choice("approved")));
    assertThat(sitting.question("pd-role").answer()).isEqualTo(written.with(ROLE));
  }

  @Test
  void whereTheCaseSaysNothingThereIsNothingToConfirm() {
    sitting.refused(
        new Command.ConfirmFromCase(List.of("pd-register", "tr-told-ai", "no-such")),
        WorkshopText.NOTHING_TO_CONFIRM);
    sitting.done(new Command.ConfirmFromCase(List.of("pd-role")));
    sitting.refused(
        new Command.ConfirmFromCase(List.of("pd-role")), WorkshopText.NOTHING_TO_CONFIRM);
  }

  @Test
  void wordsAreConfirmedInTheLanguageOfTheWorkshop() {
    sitting.done(new Command.ConfirmFromCase(List.of("pd-purpose")));
    assertThat(sitting.question("pd-purpose").answer().value())
        .isInstanceOfSatisfying(
            AnswerValue.Words.class,
            words -> assertThat(words.text()).startsWith("Sneller selecteren."));

    WorkshopInfo english = BuiltIn.info(Language.EN, Depth.FULL);
    sitting.workshop.undo();
    sitting.done(new Command.Describe(english));
    assertThat(sitting.view().fromCase(sitting.question("pd-purpose")))
        .hasValueSatisfying(value ->
            assertThat(((AnswerValue.Words) value).text()).startsWith("Select candidates"));
  }
}
