package nl.casustafel.guide.question;

import java.util.List;
import java.util.Set;
import nl.casustafel.text.LocalizedText;

/** Small questions for tests of branching and flags. */
public final class Questions {
  private Questions() {}

  static Question yesNo(String id, Condition askIf, Flag... flags) {
    List<Option> options = List.of(option("yes"), option("no"), option(Option.UNSURE));
    return question(id, new AnswerForm.YesNoUnsure(options), askIf, flags);
  }

  static Question question(String id, AnswerForm form, Condition askIf, Flag... flags) {
    return new Question(
        id,
        "security",
        new Question.Timing(Phase.ROOM, 2, true),
        form,
        new Question.Wording(LocalizedText.same(id + "?"), LocalizedText.EMPTY),
        new Question.Rules(
            List.of(Question.Rules.ALL_CASES), List.of(), List.of(), askIf, List.of(flags), null));
  }

  static Option option(String id) {
    return new Option(id, LocalizedText.same(id));
  }

  static Condition always() {
    return new Condition.Always();
  }

  static Condition selected(String question, String... options) {
    return new Condition.Selected(question, Set.of(options));
  }

  static AnswerValue choice(String option) {
    return new AnswerValue.Choice(option);
  }

  static AnswerValue choices(String... options) {
    return new AnswerValue.Choices(Set.of(options));
  }
}
