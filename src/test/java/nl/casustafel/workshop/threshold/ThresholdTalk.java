package nl.casustafel.workshop.threshold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.threshold.Threshold;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import org.jspecify.annotations.Nullable;

/** People who say yes, no or unsure to points of the check, for tests. */
abstract class ThresholdTalk {
  static final Guide GUIDE = BuiltIn.guide();
  static final Threshold THRESHOLD = GUIDE.reference().threshold();

  final Map<String, Tick> said = new HashMap<>();
  final Map<String, String> answers = new HashMap<>();
  String caseId = "chatlog-finetuning";
  ThresholdDecision decision = ThresholdDecision.NONE;

  final TreatedThreshold treated() {
    CaseTemplate template =
        new CaseLibrary(GUIDE.knownIds())
            .builtIn().builtIn().stream()
                .map(source -> source.template())
                .filter(one -> one.id().equals(caseId))
                .findFirst()
                .orElseThrow();
    return ThresholdTreatment.of(
        THRESHOLD,
        template.prefill(),
        themes(),
        new ThresholdTreatment.Confirmed() {
          @Override
          public @Nullable Tick tick(String point) {
            return said.get(point);
          }

          @Override
          public ThresholdDecision thresholdDecision() {
            return decision;
          }
        });
  }

  private List<ThemeQuestions> themes() {
    return GUIDE.questions().themes().stream()
        .map(theme ->
            new ThemeQuestions(
                theme,
                GUIDE.questions().all().stream()
                    .filter(question -> question.theme().equals(theme.id()))
                    .map(question -> new AskedQuestion(question, answer(question.id()), List.of()))
                    .toList()))
        .toList();
  }

  private Answer answer(String question) {
    return Optional.ofNullable(answers.get(question))
        .map(option -> Answer.of(new AnswerValue.Choice(option)))
        .orElse(Answer.NONE);
  }

  final void say(Tick tick, String... ids) {
    for (String id : ids) {
      said.put("threshold:" + id, tick);
    }
  }

  final void sayNoToTheRest() {
    treated().points().forEach(point -> said.putIfAbsent(point.id(), Tick.NO));
  }

  final List<String> results() {
    return treated().finding().reasons().stream().map(reason -> reason.rule().result()).toList();
  }
}
