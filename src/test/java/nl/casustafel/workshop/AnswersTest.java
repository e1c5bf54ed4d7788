package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final String TOLD = "tr-told-ai";
  private static final String WHEN_TOLD = "tr-when-told";

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @Test
  void aFollowUpOpensByTheAnswerAndItsOwnAnswerIsKeptWhileItIsClosed() {
    assertThat(sitting.view().question(WHEN_TOLD)).isEmpty();

    sitting.answer(TOLD, new Choice("yes"));
    assertThat(sitting.question(WHEN_TOLD).isFollowUp()).isTrue();
    sitting.answer(WHEN_TOLD, new Choice("after"));
    sitting.answer(TOLD, new Choice("no"));
    assertThat(sitting.view().question(WHEN_TOLD)).isEmpty();
    assertThat(sitting.view().results().progress().questionsAnswered()).isEqualTo(1);

    sitting.answer(TOLD, new Choice("unsure"));
    assertThat(sitting.question(WHEN_TOLD).answer().value()).isEqualTo(new Choice("after"));
  }

  @Test
  void unsureMakesAnActionThatGoesWhenTheAnswerIsFound() {
    sitting.done(
        new Command.AnswerQuestion(
            TOLD, Answer.of(new Choice("unsure")).foundOutBy("FG", BuiltIn.DAY)));

    ActionItem action = sitting.view().results().actions().getFirst();
    assertThat(action.kind()).isEqualTo(ActionItem.Kind.FIND_OUT);
    assertThat(action.about()).isEqualTo(TOLD);
    assertThat(action.followUp()).isEqualTo(new FollowUp("FG", BuiltIn.DAY, false));
    assertThat(sitting.view().results().progress().openActions()).isEqualTo(1);

    sitting.done(new Command.FollowUpAction(action.id(), new FollowUp("", null, true)));
    assertThat(sitting.view().results().progress().openActions()).isZero();

    sitting.answer(TOLD, new Choice("yes"));
    assertThat(sitting.view().results().actions()).isEmpty();
  }

  @Test
  void aHighRiskThatStaysMakesPriorConsultationAnActionAndNoRisk() {
    sitting.answer("pc-residual", new Choice("yes"));

    ActionItem action = sitting.view().results().actions().getFirst();
    assertThat(action)
        .isEqualTo(
            new ActionItem(
                "duty:pc-residual",
                ActionItem.Kind.DUTY,
                "pc-residual",
                BuiltIn.GUIDE.risks().measure("m-prior-consultation").orElseThrow().name(),
                FollowUp.OPEN));
    assertThat(sitting.view().results().risks()).isEmpty();

    FollowUp assigned = new FollowUp("FG", BuiltIn.DAY, false);
    sitting.done(new Command.FollowUpAction(action.id(), assigned));
    assertThat(sitting.reopened().results().actions())
        .extracting(ActionItem::followUp)
        .containsExactly(assigned);

    sitting.answer("pc-residual", new Choice("no"));
    assertThat(sitting.view().results().actions()).isEmpty();
  }

  @Test
  void whetherAHighRiskStaysIsFoundOutFirstWhenTheGroupIsUnsure() {
    sitting.answer("pc-residual", new Choice("unsure"));

    assertThat(sitting.view().results().actions())
        .extracting(ActionItem::kind)
        .containsExactly(ActionItem.Kind.FIND_OUT);
  }

  @Test
  void anAnswerThatRaisesARiskSaysWhichAndWhyWithTheGravestScore() {
    sitting.answer("tr-channel", new AnswerValue.Choices(Set.of("none")));
    sitting.answer("tr-readable", new Choice("legal"));

    FoundRisk risk = sitting.view().results().risks().getFirst();
    assertThat(risk.risk().id()).isEqualTo("r-opaque-use");
    assertThat(risk.suggested()).isEqualTo(new RiskScore(4, 3));
    assertThat(risk.level().id()).isEqualTo("very-high");
    assertThat(risk.causes())
        .containsExactly(
            new RiskProposal.Cause(Part.QUESTIONS, "tr-channel", new RiskScore(4, 3)),
            new RiskProposal.Cause(Part.QUESTIONS, "tr-readable", new RiskScore(3, 2)));
    assertThat(risk.measures()).extracting(m -> m.id()).containsExactly("m-privacy-notice");
    assertThat(risk.stop()).isFalse();
  }

  @Test
  void aRiskGoesWhenTheAnswerThatRaisedItIsTakenBack() {
    sitting.answer("tr-readable", new Choice("legal"));
    sitting.done(new Command.AnswerQuestion("tr-readable", Answer.NONE));
    assertThat(sitting.view().results().risks()).isEmpty();
    assertThat(sitting.question("tr-readable").answered()).isFalse();
  }

  @Test
  void aPossibleBlockingIssueIsMarkedAndStopsNothing() {
    sitting.answer("lb-basis", new Choice("none"));
    assertThat(sitting.view().results().risks())
        .anySatisfy(risk -> assertThat(risk.stop()).isTrue());
    sitting.answer(TOLD, new Choice("yes"));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-told-ai, maybe, ANSWER_DOES_NOT_FIT",
    "no-such-question, yes, UNKNOWN_QUESTION",
    "tr-channel, notice, ANSWER_DOES_NOT_FIT",
    "tr-purpose-clear, yes, ANSWER_DOES_NOT_FIT"
  })
  void anAnswerThatTheQuestionDoesNotOfferIsRefused(
      String question, String option, WorkshopText reason) {
    sitting.refused(new Command.AnswerQuestion(question, Answer.of(new Choice(option))), reason);
  }

  @Test
  void aPointOutsideTheScaleOrWordsToAChoiceAreRefused() {
    for (AnswerValue value :
        new AnswerValue[] {
          new AnswerValue.Point(0), new AnswerValue.Point(6), new AnswerValue.Words("5")
        }) {
      sitting.refused(
          new Command.AnswerQuestion("tr-purpose-clear", Answer.of(value)),
          WorkshopText.ANSWER_DOES_NOT_FIT);
    }
    sitting.answer("tr-purpose-clear", new AnswerValue.Point(5));
  }

  @Test
  void noneStandsAloneAmongSeveralAnswers() {
    sitting.refused(
        new Command.AnswerQuestion(
            "tr-channel", Answer.of(new AnswerValue.Choices(Set.of("none", "notice")))),
        WorkshopText.ANSWER_DOES_NOT_FIT);
    sitting.refused(
        new Command.AnswerQuestion("tr-channel", Answer.of(new AnswerValue.Choices(Set.of()))),
        WorkshopText.ANSWER_DOES_NOT_FIT);
  }

  @Test
  void aTextOfMoreThanTenThousandCharactersIsRefusedInWords() {
    Command command = new Command.AnswerQuestion(TOLD, Answer.NONE.because("x".repeat(10_001)));
    sitting.refused(command, WorkshopText.TEXT_TOO_LONG);
    assertThat(
            ((Executed.Refused) sitting.workshop.execute(command)).message(new Texts(Language.EN)))
        .isEqualTo(
            "This text is too long: 10,000 characters is the most. Shorten it; what was saved"
                + " before is kept.");
    sitting.done(new Command.AnswerQuestion(TOLD, Answer.NONE.because("x".repeat(10_000))));
  }

  @Test
  void theHistoryOfAnAnswerTellsWhatWasAnsweredBefore() {
    sitting.answer(TOLD, new Choice("yes"));
    sitting.answer(TOLD, new Choice("no"));
    sitting.done(
        new Command.AnswerQuestion(TOLD, Answer.of(new Choice("no")).because("Niemand weet het")));
    sitting.workshop.undo();
    assertThat(sitting.workshop.history(TOLD))
        .extracting(version -> version.kind() + " " + version.answer().value())
        .containsExactly(
            "DEED Choice[option=yes]", "DEED Choice[option=no]", "UNDO Choice[option=no]");
    assertThat(sitting.workshop.history(WHEN_TOLD)).isEmpty();
  }
}
