package nl.casustafel.workshop;

import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.RiskWeighing;

/**
 * Deeds as a table says them, for tests: {@code pd-role=deployer} answers, {@code pd-role=} takes
 * the answer back, {@code VIEWS:SOUGHT} concludes, {@code weigh=2x3} and {@code measure=PLANNED}
 * are about the first risk, {@code undo} takes the last one back.
 */
record Deeds(Sitting sitting) {
  private static final String MEASURE = "m-own";

  void all(String deeds) {
    for (String deed : deeds.split(" ", -1)) {
      one(deed);
    }
  }

  void one(String deed) {
    int equals = deed.indexOf('=');
    if (deed.equals("undo")) {
      sitting.workshop.undo();
    } else if (equals < 0) {
      conclude(deed.split(":", -1));
    } else {
      String what = deed.substring(0, equals);
      String how = deed.substring(equals + 1);
      switch (what) {
        case "weigh" -> weigh(how);
        case "measure" -> measure(how);
        default -> answer(what, how);
      }
    }
  }

  private void answer(String id, String how) {
    Question question = BuiltIn.GUIDE.questions().question(id).orElseThrow();
    Answer answer = how.isEmpty() ? Answer.NONE : Answer.of(value(question, how));
    sitting.done(new Command.AnswerQuestion(id, answer));
  }

  /** The answer of that name in the form of the question; an underscore is a space. */
  static AnswerValue value(Question question, String how) {
    return switch (question.form()) {
      case AnswerForm.Multiple ignored -> new AnswerValue.Choices(Set.of(how.split(",", -1)));
      case AnswerForm.Scale ignored -> new AnswerValue.Point(Integer.parseInt(how));
      case AnswerForm.Open ignored -> new AnswerValue.Words(how.replace('_', ' '));
      case AnswerForm.Single ignored -> new AnswerValue.Choice(how);
      case AnswerForm.YesNoUnsure ignored -> new AnswerValue.Choice(how);
    };
  }

  private void conclude(String[] topicAndVerdict) {
    Topic topic = Topic.valueOf(topicAndVerdict[0]);
    Verdict verdict = topicAndVerdict.length > 1 ? Verdict.valueOf(topicAndVerdict[1]) : null;
    sitting.done(
        new Command.Conclude(
            topic,
            new Statement(verdict, "So it is", "Board", BuiltIn.DAY, BuiltIn.DAY.plusYears(1))));
  }

  private String risk() {
    return sitting.view().results().risks().getFirst().risk().id();
  }

  private void weigh(String score) {
    RiskScore weighed =
        new RiskScore(Character.digit(score.charAt(0), 10), Character.digit(score.charAt(2), 10));
    sitting.done(new Command.WeighRisk(risk(), RiskWeighing.of(weighed, "So")));
  }

  private void measure(String state) {
    sitting.done(
        new Command.DecideMeasure(
            MEASURE,
            MeasureDecision.planned("Write a notice")
                .in(MeasureState.valueOf(state))
                .lowering(risk(), new Steps(2, 0))));
  }
}
