package nl.casustafel.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Flags;
import nl.casustafel.guide.Option;
import nl.casustafel.guide.Question;
import nl.casustafel.rehearsal.ReasonText.Subject;
import nl.casustafel.rehearsal.ReasonText.Tone;
import nl.casustafel.text.Texts;

/** How the group answers a question, and why. */
final class Answers {
  private static final int MOST_OPTIONS = 3;

  private final String caseId;
  private final Texts texts;
  private final Random random;

  Answers(String caseId, Texts texts, Random random) {
    this.caseId = caseId;
    this.texts = texts;
    this.random = random;
  }

  AnswerValue value(Question question) {
    return switch (question.form()) {
      case AnswerForm.YesNoUnsure form -> new AnswerValue.Choice(yesNoUnsure(form.options()));
      case AnswerForm.Single form -> new AnswerValue.Choice(any(form.options()).id());
      case AnswerForm.Multiple form -> new AnswerValue.Choices(several(form.options()));
      case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + random.nextInt(5));
      case AnswerForm.Open ignored ->
          new AnswerValue.Words(texts.of(SpokenText.answer(question.id(), caseId)));
    };
  }

  String reason(Question question, AnswerValue value) {
    return texts.of(any(ReasonText.of(Subject.ofTheme(question.theme()), tone(question, value))));
  }

  <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static Tone tone(Question question, AnswerValue value) {
    if (Flags.leavesDoubt(value)) {
      return Tone.DOUBT;
    }
    return Flags.fired(question, value).isEmpty() ? Tone.FINE : Tone.CONCERN;
  }

  // Yes and no about as often, unsure one time in six.
  private String yesNoUnsure(List<Option> options) {
    return switch (random.nextInt(6)) {
      case 0 -> options.getLast().id();
      case 1, 2 -> options.get(1).id();
      default -> options.getFirst().id();
    };
  }

  private Set<String> several(List<Option> options) {
    List<Option> ordinary =
        new ArrayList<>(options.stream().filter(option -> !option.excludesOthers()).toList());
    if (ordinary.isEmpty() || random.nextInt(10) == 0) {
      return Set.of(options.getLast().id());
    }
    Collections.shuffle(ordinary, random);
    Set<String> chosen = new HashSet<>();
    int number = 1 + random.nextInt(Math.min(MOST_OPTIONS, ordinary.size()));
    ordinary.subList(0, number).forEach(option -> chosen.add(option.id()));
    return chosen;
  }
}
