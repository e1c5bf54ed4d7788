package nl.casustafel.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.CaseTexts;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case says is an answer only in the form in which its question takes one. */
class FromCaseFormsTest {
  private static final List<Option> OPTIONS =
      List.of(option("yes"), option("no"), option(Option.NONE));
  private static final AnswerForm ONE = new AnswerForm.Single(OPTIONS);
  private static final AnswerForm MANY = new AnswerForm.Multiple(OPTIONS);
  private static final AnswerForm SCALE =
      new AnswerForm.Scale(LocalizedText.same("low"), LocalizedText.same("high"));

  private static Option option(String id) {
    return new Option(id, LocalizedText.same(id));
  }

  private static Optional<AnswerValue> said(String answer, AnswerForm form, Language language) {
    String text = CaseTexts.SMALL + "dpia_prefill: {answers: [{q: tr-told-ai, " + answer + "}]}\n";
    CaseTemplate template =
        switch (CaseTexts.read(text)) {
          case ReadResult.Loaded<CaseTemplate> loaded -> loaded.value();
          case ReadResult.Rejected<CaseTemplate> rejected ->
              throw new AssertionError(rejected.problems().toString());
        };
    return FromCase.of(template, question("tr-told-ai", form), language);
  }

  private static Optional<AnswerValue> said(String answer, AnswerForm form) {
    return said(answer, form, Language.NL);
  }

  private static Question question(String id, AnswerForm form) {
    return new Question(
        id,
        "transparency",
        new Question.Timing(Phase.BEFORE, 1, true),
        form,
        new Question.Wording(LocalizedText.same("?"), LocalizedText.EMPTY),
        new Question.Rules(
            List.of(), List.of(), List.of(), new Condition.Always(), List.of(), null));
  }

  @Test
  void oneOptionAnswersAQuestionWithOneAnswer() {
    AnswerValue yes = new AnswerValue.Choice("yes");
    assertThat(said("in: ['yes']", ONE)).contains(yes);
    assertThat(said("in: ['yes']", new AnswerForm.YesNoUnsure(OPTIONS))).contains(yes);
    assertThat(said("in: ['yes', 'no']", ONE)).isEmpty();
    assertThat(said("in: [maybe]", ONE)).isEmpty();
    assertThat(said("in: [maybe]", new AnswerForm.YesNoUnsure(OPTIONS))).isEmpty();
  }

  @Test
  void severalOptionsAnswerAQuestionWithSeveralAnswersUnlessTheyExcludeOneAnother() {
    assertThat(said("in: ['yes', 'no']", MANY))
        .contains(new AnswerValue.Choices(Set.of("yes", "no")));
    assertThat(said("in: [none]", MANY)).contains(new AnswerValue.Choices(Set.of("none")));
    assertThat(said("in: ['yes', none]", MANY)).isEmpty();
    assertThat(said("in: ['yes', maybe]", MANY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "5"})
  void aPointAnswersAScale(int point) {
    assertThat(said("in: ['" + point + "']", SCALE)).contains(new AnswerValue.Point(point));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "33", "-1", "2.5", "three"})
  void whatIsNoPointOfTheScaleAnswersNothing(String point) {
    assertThat(said("in: ['" + point + "']", SCALE)).isEmpty();
  }

  @Test
  void wordsAnswerOnlyAnOpenQuestionInTheLanguageThatIsAskedFor() {
    String words = "text: {en: To help, nl: Om te helpen}";
    AnswerForm open = new AnswerForm.Open();
    assertThat(said(words, open)).contains(new AnswerValue.Words("Om te helpen"));
    assertThat(said(words, open, Language.EN)).contains(new AnswerValue.Words("To help"));
    assertThat(said(words, ONE)).isEmpty();
    assertThat(said(words, MANY)).isEmpty();
    assertThat(said(words, SCALE)).isEmpty();
    assertThat(said("in: ['yes']", open)).isEmpty();
  }

  @Test
  void ofAQuestionThatItDoesNotNameACaseSaysNothing() {
    CaseTemplate silent =
        ((ReadResult.Loaded<CaseTemplate>) CaseTexts.read(CaseTexts.SMALL)).value();
    assertThat(FromCase.of(silent, question("tr-told-ai", ONE), Language.NL)).isEmpty();
    assertThat(FromCase.of(silent, question("se-breach", ONE), Language.NL)).isEmpty();
  }
}
