package nl.casustafel.desktop.console.question;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.change.AnswerVersion;
import org.jspecify.annotations.Nullable;

/** What can be done to one question, and the texts that are being typed with it. */
public final class QuestionModel {
  private final ConsoleModel console;
  private final Question question;

  public QuestionModel(ConsoleModel console, Question question) {
    this.console = console;
    this.question = question;
  }

  public Question question() {
    return question;
  }

  ConsoleModel console() {
    return console;
  }

  Answer answer() {
    return console.view().question(question.id()).map(AskedQuestion::answer).orElse(Answer.NONE);
  }

  /** Answers the question, or takes the answer back with null; what was written beside it stays. */
  void answer(@Nullable AnswerValue value, Consumer<Executed.Refused> refused) {
    console.change(view -> answer(view, answer -> answer.with(value)), refused);
  }

  /** Takes the answer back, its words too. */
  public void clear(Consumer<Executed.Refused> refused) {
    Draft words = words();
    words.textProperty().set("");
    words.commit();
    answer(null, refused);
  }

  /** Confirms what the case says in answer to the question. */
  void confirm(Consumer<Executed.Refused> refused) {
    console.change(ignored -> new Command.ConfirmFromCase(List.of(question.id())), refused);
  }

  /** Chooses or drops one option of a multiple choice. */
  void toggle(Option option, Consumer<Executed.Refused> refused) {
    console.change(
        view -> answer(view, answer -> answer.with(toggled(answer.value(), option))), refused);
  }

  private @Nullable AnswerValue toggled(@Nullable AnswerValue value, Option option) {
    Set<String> chosen = new HashSet<>();
    if (value instanceof AnswerValue.Choices choices) {
      chosen.addAll(choices.options());
    }
    if (chosen.remove(option.id())) {
      return chosen.isEmpty() ? null : new AnswerValue.Choices(chosen);
    }
    question.options().stream()
        .filter(other -> option.excludesOthers() || other.excludesOthers())
        .forEach(other -> chosen.remove(other.id()));
    chosen.add(option.id());
    return new AnswerValue.Choices(chosen);
  }

  /** The text of an open question; an empty text is no answer. */
  Draft words() {
    return draft(
        "words",
        answer -> answer.value() instanceof AnswerValue.Words words ? words.text() : "",
        (answer, text) ->
            text.isBlank() ? withoutWords(answer) : answer.with(new AnswerValue.Words(text)));
  }

  // "Nothing to say" is an answer without words, and stays one when no words are written.
  private static Answer withoutWords(Answer answer) {
    boolean nothingToSay =
        answer.value() instanceof AnswerValue.Words words && words.text().isBlank();
    return nothingToSay ? answer : answer.with(null);
  }

  Draft reasoning() {
    return draft("reasoning", Answer::reasoning, Answer::because);
  }

  Draft dissent() {
    return draft("dissent", Answer::dissent, Answer::dissenting);
  }

  Draft whoFindsOut() {
    return draft(
        "who", Answer::whoFindsOut, (answer, role) -> answer.foundOutBy(role, answer.by()));
  }

  void findOutBy(@Nullable LocalDate day) {
    console.change(
        view -> answer(view, answer -> answer.foundOutBy(answer.whoFindsOut(), day)),
        refused -> {});
  }

  /** What was recorded with the question over time, the oldest first. */
  void history(Consumer<List<AnswerVersion>> show) {
    console.history(question.id(), show);
  }

  private Draft draft(
      String part, Function<Answer, String> read, BiFunction<Answer, String, Answer> write) {
    return console.draft(
        question.id(),
        "answer: " + part,
        view -> view.question(question.id()).map(asked -> read.apply(asked.answer())).orElse(""),
        (view, text) -> answer(view, answer -> write.apply(answer, text)));
  }

  private @Nullable Command answer(WorkshopView view, UnaryOperator<Answer> change) {
    return view.question(question.id())
        .map(asked -> new Command.AnswerQuestion(question.id(), change.apply(asked.answer())))
        .orElse(null);
  }
}
