package nl.casustafel.desktop.console.question;

import javafx.scene.Node;
import nl.casustafel.desktop.kit.choice.KeyboardFocus;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where a question of one form is answered. */
public interface AnswerControl {
  Node node();

  void show(@Nullable AnswerValue value);

  /** Brings the keyboard to the first answer, and shows that it is there. */
  default void focus() {
    Node first = node().lookup(".option");
    if (first != null) {
      KeyboardFocus.show(first);
    }
  }

  /** Chooses by number, from 1; false when there is no such answer. */
  boolean choose(int number);

  /** One of several on a page: what is chosen from lies side by side, as far as it fits. */
  static AnswerControl compact(QuestionModel model, RefusalLine refusal, Texts texts) {
    return switch (model.question().form()) {
      case AnswerForm.YesNoUnsure form ->
          new OptionsAnswer(model, form.options(), OptionsAnswer.Look.FLOWING, refusal, texts);
      case AnswerForm.Single form ->
          new OptionsAnswer(model, form.options(), OptionsAnswer.Look.FLOWING, refusal, texts);
      case AnswerForm.Multiple form ->
          new OptionsAnswer(
              model, form.options(), OptionsAnswer.Look.FLOWING_TICKS, refusal, texts);
      case AnswerForm.Scale form -> new ScaleAnswer(model, form, refusal, texts);
      case AnswerForm.Open ignored -> new OpenAnswer(model, refusal, texts);
    };
  }

  static AnswerControl of(QuestionModel model, RefusalLine refusal, Texts texts) {
    return switch (model.question().form()) {
      case AnswerForm.YesNoUnsure form ->
          new OptionsAnswer(model, form.options(), OptionsAnswer.Look.SIDE_BY_SIDE, refusal, texts);
      case AnswerForm.Single form ->
          new OptionsAnswer(model, form.options(), OptionsAnswer.Look.LIST, refusal, texts);
      case AnswerForm.Multiple form ->
          new OptionsAnswer(model, form.options(), OptionsAnswer.Look.TICKS, refusal, texts);
      case AnswerForm.Scale form -> new ScaleAnswer(model, form, refusal, texts);
      case AnswerForm.Open ignored -> new OpenAnswer(model, refusal, texts);
    };
  }
}
