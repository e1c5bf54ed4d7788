package nl.casustafel.guide.question;

import static nl.casustafel.guide.question.Questions.always;
import static nl.casustafel.guide.question.Questions.choice;
import static nl.casustafel.guide.question.Questions.choices;
import static nl.casustafel.guide.question.Questions.option;
import static nl.casustafel.guide.question.Questions.question;
import static nl.casustafel.guide.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FlagsTest {
  private static final Flag ON_NO = flag(new Flag.Trigger.Chosen(Set.of("no")), "r-no");
  private static final Flag ON_DOUBT =
      flag(new Flag.Trigger.Chosen(Set.of("no", "unsure")), "r-doubt");

  @Test
  void aYesNoUnsureAnswerRaisesTheFlagsThatNameIt() {
    Question question = yesNo("q", always(), ON_NO, ON_DOUBT);

    assertThat(Flags.fired(question, choice("no"))).containsExactly(ON_NO, ON_DOUBT);
    assertThat(Flags.fired(question, choice("unsure"))).containsExactly(ON_DOUBT);
    assertThat(Flags.fired(question, choice("yes"))).isEmpty();
  }

  @Test
  void aDutyComesWithTheAnswersThatNameItAndRaisesNoRisk() {
    Question plain = yesNo("q", always());
    Question.Rules rules = plain.rules();
    Question duty =
        new Question(
            "q",
            plain.theme(),
            plain.timing(),
            plain.form(),
            plain.wording(),
            new Question.Rules(
                rules.cases(),
                rules.steps(),
                rules.references(),
                rules.askIf(),
                rules.flags(),
                new Question.Duty(Set.of("yes"), "m-duty")));

    assertThat(Flags.duty(duty, choice("yes"))).contains("m-duty");
    assertThat(Flags.fired(duty, choice("yes"))).isEmpty();
    assertThat(Flags.duty(duty, choice("unsure"))).isEmpty();
    assertThat(Flags.duty(plain, choice("yes"))).isEmpty();
  }

  @Test
  void aSingleChoiceRaisesAFlagByItsOption() {
    Question question =
        question(
            "q", new AnswerForm.Single(List.of(option("no"), option("some"))), always(), ON_NO);

    assertThat(Flags.fired(question, choice("no"))).containsExactly(ON_NO);
    assertThat(Flags.fired(question, choice("some"))).isEmpty();
  }

  @Test
  void amongSeveralChosenOptionsOneIsEnough() {
    Question question =
        question(
            "q",
            new AnswerForm.Multiple(List.of(option("no"), option("a"), option("b"))),
            always(),
            ON_NO);

    assertThat(Flags.fired(question, choices("a", "no"))).containsExactly(ON_NO);
    assertThat(Flags.fired(question, choices("a", "b"))).isEmpty();
  }

  @Test
  void aPointRaisesAFlagWithinItsBounds() {
    Flag low = flag(new Flag.Trigger.Within(1, 2), "r-low");
    AnswerForm scale = new AnswerForm.Scale(LocalizedText.EMPTY, LocalizedText.EMPTY);
    Question question = question("q", scale, always(), low);

    assertThat(Flags.fired(question, new AnswerValue.Point(1))).containsExactly(low);
    assertThat(Flags.fired(question, new AnswerValue.Point(2))).containsExactly(low);
    assertThat(Flags.fired(question, new AnswerValue.Point(3))).isEmpty();
    assertThat(Flags.fired(question, choice("1"))).isEmpty();
  }

  @Test
  void anOpenQuestionRaisesAFlagWhenThereIsNothingToSay() {
    Flag empty = flag(new Flag.Trigger.Empty(), "r-empty");
    Question question = question("q", new AnswerForm.Open(), always(), empty);

    assertThat(Flags.fired(question, new AnswerValue.Words("  "))).containsExactly(empty);
    assertThat(Flags.fired(question, new AnswerValue.Words("A lot."))).isEmpty();
    assertThat(Flags.fired(question, choice("empty"))).isEmpty();
  }

  @Test
  void wordsAndPointsNeverRaiseAFlagForAnOption() {
    Question question = yesNo("q", always(), ON_NO);

    assertThat(Flags.fired(question, new AnswerValue.Words("no"))).isEmpty();
    assertThat(Flags.fired(question, new AnswerValue.Point(1))).isEmpty();
  }

  @Test
  void unsureAndUnknownLeaveSomethingToFindOut() {
    assertThat(Flags.leavesDoubt(choice("unsure"))).isTrue();
    assertThat(Flags.leavesDoubt(choices("a", "unknown"))).isTrue();
    assertThat(Flags.leavesDoubt(choice("no"))).isFalse();
    assertThat(Flags.leavesDoubt(choices("a"))).isFalse();
    assertThat(Flags.leavesDoubt(new AnswerValue.Point(1))).isFalse();
    assertThat(Flags.leavesDoubt(new AnswerValue.Words("unsure"))).isFalse();
  }

  @Test
  void noneAndUnknownStandAlone() {
    assertThat(option("none").excludesOthers()).isTrue();
    assertThat(option("unknown").excludesOthers()).isTrue();
    assertThat(option("unsure").excludesOthers()).isFalse();
  }

  @Test
  void aBlockingAnswerInTheGuideIsMarked() {
    Question basis = BuiltIn.guide().questions().question("lb-basis").orElseThrow();

    assertThat(Flags.fired(basis, choice("none")))
        .singleElement()
        .satisfies(flag -> {
          assertThat(flag.stop()).isTrue();
          assertThat(flag.risk()).isEqualTo("r-no-legal-basis");
          assertThat(flag.score()).isEqualTo(new RiskScore(4, 3));
        });
  }

  private static Flag flag(Flag.Trigger when, String risk) {
    return new Flag(when, risk, new RiskScore(2, 2), List.of(), false);
  }
}
