package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.answer.AnswerFit;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.remaining.Remainder;
import nl.casustafel.workshop.remaining.Remainders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In every built-in case a fact becomes an answer by being confirmed, and by nothing else. */
class UnconfirmedFactsTest {

  private static List<AskedQuestion> said(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> view.fromCase(asked).isPresent())
        .toList();
  }

  private static int stated(WorkshopView view) {
    return Remainders.of(view).stream()
        .filter(left -> left.kind() == Remainder.Kind.STATE)
        .mapToInt(Remainder::number)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({
    "chatlog-finetuning, FULL",
    "chatlog-finetuning, CORE",
    "chatlog-finetuning, MAIN_THEMES",
    "recruitment-screening, FULL",
    "recruitment-screening, CORE",
    "recruitment-screening, MAIN_THEMES",
    "patient-summaries, FULL",
    "patient-summaries, CORE",
    "patient-summaries, MAIN_THEMES"
  })
  void untilThenNothingIsDoneAndNothingFollows(String id, Depth depth) {
    WorkshopView view = new Sitting(id).begin(id, depth).view();
    assertThat(said(view))
        .allSatisfy(asked -> {
          assertThat(asked.answered()).isFalse();
          assertThat(asked.treatment()).isEqualTo(Treatment.NOT_ASKED);
          assertThat(AnswerFit.fits(asked.question(), view.fromCase(asked).orElseThrow())).isTrue();
        });
    assertThat(view.agenda().line(Part.FACTS).items().all())
        .allMatch(item -> item.headway() == Headway.UNTOUCHED);
    assertThat(view.results().progress().questionsAnswered()).isZero();
    assertThat(view.results().risks()).isEmpty();
    assertThat(view.results().actions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void confirmedOneByOneEachIsOneAnswerMoreAndAnUndoTakesItBack(String id) {
    Sitting sitting = new Sitting(id);
    List<AskedQuestion> said = said(sitting.view());
    for (AskedQuestion asked : said) {
      WorkshopView before = sitting.view();
      AnswerValue value = before.fromCase(asked).orElseThrow();
      String question = asked.question().id();
      sitting.done(new Command.ConfirmFromCase(List.of(question)));
      assertThat(sitting.question(question).answer().value()).isEqualTo(value);
      assertThat(sitting.view().results().progress().questionsAnswered())
          .isEqualTo(before.results().progress().questionsAnswered() + 1);
      assertThat(sitting.view().fromCase(sitting.question(question))).isEmpty();
      sitting.workshop.undo();
      assertThat(sitting.view().results()).isEqualTo(before.results());
      sitting.workshop.redo();
    }
    assertThat(said).hasSizeGreaterThan(8);
    assertThat(said(sitting.view())).doesNotContainAnyElementsOf(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void whatIsConfirmedIsNoLongerLeftToState(String id) {
    Sitting sitting = new Sitting(id);
    int before = stated(sitting.view());
    List<String> facts =
        said(sitting.view()).stream()
            .map(asked -> asked.question().id())
            .filter(question ->
                sitting.view().agenda().line(Part.FACTS).items().find(question).isPresent())
            .toList();
    assertThat(facts).isNotEmpty();
    long asked = sitting.view().agenda().line(Part.FACTS).items().all().count();
    sitting.done(new Command.ConfirmFromCase(facts));
    long opened = sitting.view().agenda().line(Part.FACTS).items().all().count() - asked;
    assertThat(stated(sitting.view())).isEqualTo(before - facts.size() + opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void anAnswerOfAPersonHidesWhatTheCaseSaysUntilItIsTakenBack(String id) {
    Sitting sitting = new Sitting(id);
    AskedQuestion first = said(sitting.view()).getFirst();
    AnswerValue value = sitting.view().fromCase(first).orElseThrow();
    sitting.answer(first.question().id(), value);
    assertThat(sitting.view().fromCase(sitting.question(first.question().id()))).isEmpty();
    sitting.refused(
        new Command.ConfirmFromCase(List.of(first.question().id())),
        WorkshopText.NOTHING_TO_CONFIRM);
    sitting.workshop.undo();
    assertThat(sitting.view().fromCase(sitting.question(first.question().id()))).contains(value);
  }
}
