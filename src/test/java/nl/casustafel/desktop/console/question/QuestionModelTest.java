package nl.casustafel.desktop.console.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.AnswerVersion;
import org.junit.jupiter.api.Test;

class QuestionModelTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final List<Executed.Refused> refusals = new ArrayList<>();

  private QuestionModel model(String id) {
    return new QuestionModel(console, workshop.view().question(id).orElseThrow().question());
  }

  private QuestionModel firstOf(Class<? extends AnswerForm> form) {
    return new QuestionModel(
        console,
        workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .map(asked -> asked.question())
            .filter(question -> form.isInstance(question.form()))
            .findFirst()
            .orElseThrow());
  }

  private static Option option(Question question, String id) {
    return question.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noneDropsTheOthersAndAnotherDropsNone() {
    QuestionModel model = model("tr-channel");
    Question question = model.question();
    model.toggle(option(question, "notice"), refusals::add);
    model.toggle(option(question, "letter"), refusals::add);
    assertThat(model.answer().value())
        .isEqualTo(new AnswerValue.Choices(Set.of("notice", "letter")));
    model.toggle(option(question, "none"), refusals::add);
    assertThat(model.answer().value()).isEqualTo(new AnswerValue.Choices(Set.of("none")));
    model.toggle(option(question, "person"), refusals::add);
    assertThat(model.answer().value()).isEqualTo(new AnswerValue.Choices(Set.of("person")));
    model.toggle(option(question, "person"), refusals::add);
    assertThat(model.answer()).isEqualTo(Answer.NONE);
    assertThat(refusals).isEmpty();
  }

  @Test
  void whatIsWrittenBesideAnAnswerOutlivesIt() {
    QuestionModel model = model("tr-told-ai");
    model.answer(new AnswerValue.Choice("unsure"), refusals::add);
    model.reasoning().textProperty().set("No letter was found");
    model.dissent().textProperty().set("The engineers think otherwise");
    model.whoFindsOut().textProperty().set("DPO");
    console.commitTyping();
    model.findOutBy(LocalDate.of(2027, 1, 15));
    Answer whole =
        new Answer(
            new AnswerValue.Choice("unsure"),
            "No letter was found",
            "The engineers think otherwise",
            "DPO",
            LocalDate.of(2027, 1, 15));
    assertThat(model.answer()).isEqualTo(whole);
    model.clear(refusals::add);
    assertThat(model.answer()).isEqualTo(whole.with(null));
  }

  @Test
  void nothingToSayIsAnAnswerAndAnEmptyTextIsNone() {
    QuestionModel model = firstOf(AnswerForm.Open.class);
    model.words().textProperty().set("A few words");
    model.words().commit();
    assertThat(model.answer().value()).isEqualTo(new AnswerValue.Words("A few words"));
    model.words().textProperty().set("");
    model.words().commit();
    assertThat(model.answer().value()).isNull();
    model.answer(new AnswerValue.Words(""), refusals::add);
    model.reasoning().textProperty().set("It is so");
    model.reasoning().commit();
    assertThat(model.answer()).isEqualTo(Answer.of(new AnswerValue.Words("")).because("It is so"));
  }

  @Test
  void theHistoryKeepsEveryAnswer() {
    QuestionModel model = model("tr-told-ai");
    model.answer(new AnswerValue.Choice("yes"), refusals::add);
    model.answer(new AnswerValue.Choice("no"), refusals::add);
    console.undo();
    List<AnswerVersion> shown = new ArrayList<>();
    model.history(shown::addAll);
    assertThat(shown)
        .extracting(version -> version.answer().value())
        .containsExactly(
            new AnswerValue.Choice("yes"),
            new AnswerValue.Choice("no"),
            new AnswerValue.Choice("yes"));
  }

  @Test
  void anAnswerThatDoesNotFitIsRefused() {
    QuestionModel model = model("tr-told-ai");
    model.answer(new AnswerValue.Point(3), refusals::add);
    assertThat(refusals)
        .extracting(refused -> refused.message(new Texts(Language.EN)))
        .containsExactly("That answer does not fit the question. Choose one of the answers shown.");
    assertThat(model.answer()).isEqualTo(Answer.NONE);
  }

  @Test
  void everyKindOfAnswerHasItsWords() {
    Texts texts = new Texts(Language.EN);
    Question channel = model("tr-channel").question();
    Question told = model("tr-told-ai").question();
    assertThat(AnswerWords.of(channel, new AnswerValue.Choices(Set.of("letter", "notice")), texts))
        .isEqualTo("Privacy notice, Letter or e-mail");
    assertThat(AnswerWords.of(told, new AnswerValue.Choice("no"), texts)).isEqualTo("No");
    assertThat(AnswerWords.of(told, new AnswerValue.Point(4), texts)).isEqualTo("4 out of 5");
    assertThat(AnswerWords.of(told, new AnswerValue.Words("So be it"), texts))
        .isEqualTo("So be it");
    assertThat(AnswerWords.of(told, new AnswerValue.Words(""), texts))
        .isEqualTo("We have nothing to say here");
    assertThat(AnswerWords.of(told, null, texts)).isEqualTo("No answer");
  }
}
