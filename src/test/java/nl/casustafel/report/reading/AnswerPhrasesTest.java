package nl.casustafel.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

class AnswerPhrasesTest {
  private static final List<Option> OPTIONS =
      List.of(
          new Option("first", new LocalizedText("The first", "De eerste")),
          new Option("second", new LocalizedText("The second", "De tweede")),
          new Option("third", new LocalizedText("The third", "De derde")));
  private static final Reading DUTCH =
      new Reading(
          Session.begun("chatlog-finetuning", Language.NL, Depth.CORE).view(),
          new Texts(Language.NL));

  @Test
  void aChoiceIsItsOption() {
    assertThat(words(new AnswerForm.Single(OPTIONS), new AnswerValue.Choice("second")))
        .isEqualTo(Phrase.strong("De tweede"));
  }

  @Test
  void severalChoicesStandInTheOrderOfTheQuestion() {
    assertThat(
            words(
                new AnswerForm.Multiple(OPTIONS),
                new AnswerValue.Choices(Set.of("third", "first"))))
        .isEqualTo(
            new Phrase.Several(List.of(Phrase.strong("De eerste"), Phrase.strong("De derde"))));
  }

  @Test
  void aPointOnAScaleComesWithTheWordsAtItsEnds() {
    AnswerForm scale =
        new AnswerForm.Scale(
            new LocalizedText("not at all", "helemaal niet"), new LocalizedText("fully", "geheel"));

    assertThat(words(scale, new AnswerValue.Point(3)))
        .isEqualTo(
            new Phrase.Several(
                List.of(Phrase.strong("3 van 5"), Phrase.of("1 = helemaal niet; 5 = geheel"))));
  }

  @Test
  void freeTextStaysAsItWasWritten() {
    assertThat(words(new AnswerForm.Open(), new AnswerValue.Words("Zie bijlage")))
        .isEqualTo(Phrase.strong("Zie bijlage"));
  }

  @Test
  void nothingToSayIsSaid() {
    assertThat(words(new AnswerForm.Open(), new AnswerValue.Words(" ")))
        .isEqualTo(Phrase.strong("Hier valt voor ons niets over te zeggen"));
  }

  private static Phrase words(AnswerForm form, AnswerValue value) {
    Question question =
        new Question(
            "q",
            "transparency",
            new Question.Timing(Phase.ROOM, 2, true),
            form,
            new Question.Wording(LocalizedText.EMPTY, LocalizedText.EMPTY),
            new Question.Rules(
                List.of(), List.of(), List.of(), new Condition.Always(), List.of(), null));
    return AnswerPhrases.of(question, value, DUTCH);
  }
}
