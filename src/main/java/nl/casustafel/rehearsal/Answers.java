package nl.casustafel.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.rehearsal.ReasonText.Subject;
import nl.casustafel.rehearsal.ReasonText.Tone;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;

/** How the group of a case answers a question, and why. */
final class Answers {
  private static final int MOST_OPTIONS = 3;
  private static final double AS_EXPECTED = 0.85;

  private final String caseId;
  private final Texts texts;
  private final Random random;
  private final Deck deck;
  private final Script script;

  Answers(String caseId, Texts texts, Random random, Script script) {
    this.caseId = caseId;
    this.texts = texts;
    this.random = random;
    this.deck = new Deck(random);
    this.script = script;
  }

  AnswerValue value(Question question) {
    Set<String> likely = script.likely(question.id(), caseId).orElse(Set.of());
    boolean asExpected = random.nextDouble() < AS_EXPECTED && offers(question, likely);
    return switch (question.form()) {
      case AnswerForm.YesNoUnsure form ->
          new AnswerValue.Choice(
              asExpected ? first(likely) : said(question, yesNoUnsure(form.options()), likely));
      case AnswerForm.Single form ->
          new AnswerValue.Choice(
              asExpected ? first(likely) : said(question, deck.draw(form.options()).id(), likely));
      // Which of them hold is a fact of the case, and the reasons are about just these.
      case AnswerForm.Multiple form ->
          new AnswerValue.Choices(offers(question, likely) ? likely : several(form.options()));
      case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + random.nextInt(5));
      case AnswerForm.Open ignored ->
          new AnswerValue.Words(texts.of(SpokenText.answer(question.id(), caseId)));
    };
  }

  /** Why: in words about this very question where somebody knows them, else about its theme. */
  String reason(Question question, AnswerValue value) {
    List<LocalizedText> known = script.reasons(question.id(), chosen(value), caseId);
    return known.isEmpty()
        ? texts.of(
            deck.draw(ReasonText.of(Subject.ofTheme(question.theme()), tone(question, value))))
        : texts.of(deck.draw(known));
  }

  private static Set<String> chosen(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Choice choice -> Set.of(choice.option());
      case AnswerValue.Choices choices -> choices.options();
      case AnswerValue.Point ignored -> Set.of();
      case AnswerValue.Words ignored -> Set.of();
    };
  }

  private static Tone tone(Question question, AnswerValue value) {
    if (Flags.leavesDoubt(value)) {
      return Tone.DOUBT;
    }
    return Flags.fired(question, value).isEmpty() ? Tone.FINE : Tone.CONCERN;
  }

  private static boolean offers(Question question, Set<String> options) {
    return !options.isEmpty()
        && question.options().stream()
            .map(Option::id)
            .collect(Collectors.toUnmodifiableSet())
            .containsAll(options);
  }

  /** What was drawn, unless it contradicts the story of the case. */
  private String said(Question question, String drawn, Set<String> likely) {
    if (!script.contradicts(question.id(), drawn, caseId)) {
      return drawn;
    }
    return offers(question, likely)
        ? first(likely)
        : question.options().stream()
            .map(Option::id)
            .filter(option -> !script.contradicts(question.id(), option, caseId))
            .findFirst()
            .orElse(drawn);
  }

  private static String first(Set<String> options) {
    return options.iterator().next();
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
