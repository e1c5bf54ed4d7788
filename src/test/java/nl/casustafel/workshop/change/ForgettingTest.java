package nl.casustafel.workshop.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Sitting;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

class ForgettingTest {
  private static final String TOLD = "tr-told-ai";
  private static final String OBSERVATION = "obs-c1-1";
  private static final String BSN = "111222333";

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @Test
  void aNumberTypedByMistakeIsGoneFromTheHistoryAndUndoDoesNotBringItBack() {
    because("Mevrouw met " + BSN + " belde");
    because("Een klant belde");
    WorkshopView before = sitting.view();

    WorkshopView after = sitting.workshop.forgetEarlier(TOLD);

    assertThat(after.results()).isEqualTo(before.results());
    assertThat(after.identity().revision()).isEqualTo(before.identity().revision() + 1);
    assertThat(after.identity().canUndo()).isFalse();
    assertThat(after.identity().canRedo()).isFalse();
    assertThat(sitting.stored().toString()).doesNotContain(BSN).contains("Een klant belde");
    assertThat(sitting.workshop.history(TOLD))
        .extracting(version -> version.answer().reasoning())
        .containsExactly("Een klant belde");
    assertThat(sitting.reopened()).isEqualTo(after);
  }

  @Test
  void whatWasUndoneIsForgottenTooAndCannotBeDoneAgain() {
    because("Een klant belde");
    because("Mevrouw met " + BSN + " belde");
    sitting.workshop.undo();
    sitting.workshop.forgetEarlier(TOLD);

    assertThat(sitting.view().identity().canRedo()).isFalse();
    assertThat(sitting.stored().toString()).doesNotContain(BSN);
    assertThat(sitting.question(TOLD).answer().reasoning()).isEqualTo("Een klant belde");
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void anAnswerThatWasTakenBackLeavesNothing() {
    because(BSN);
    sitting.done(new Command.AnswerQuestion(TOLD, Answer.NONE));
    sitting.workshop.forgetEarlier(TOLD);
    assertThat(sitting.stored().toString()).doesNotContain(BSN);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void otherAnswersKeepTheirHistoryAndVotesStay() {
    sitting.answer("tr-readable", new Choice("legal"));
    sitting.answer("tr-readable", new Choice("plain"));
    decide(BSN);
    decide("Herkend");
    List<AnswerVersion> history = sitting.workshop.history("tr-readable");

    sitting.workshop.forgetEarlier(OBSERVATION);

    assertThat(sitting.workshop.history("tr-readable")).isEqualTo(history).hasSize(2);
    assertThat(sitting.observation(OBSERVATION).decision().reason()).isEqualTo("Herkend");
    assertThat(sitting.stored().toString()).doesNotContain(BSN);
  }

  @Test
  void whatTheGroupWroteKeepsItsPlace() {
    write("own-1", "Over " + BSN);
    write("own-2", "Tweede");
    write("own-1", "Eerste");
    sitting.done(new Command.WriteAction("a-1", "Bel " + BSN));
    sitting.done(new Command.WriteAction("a-2", "Schrijf"));
    sitting.done(new Command.FollowUpAction("a-1", new FollowUp(BSN, null, false)));
    sitting.done(new Command.FollowUpAction("a-1", new FollowUp("FG", null, false)));
    sitting.done(new Command.WriteAction("a-1", "Bel"));
    WorkshopView before = sitting.view();

    sitting.workshop.forgetEarlier("own-1");
    sitting.workshop.forgetEarlier("a-1");

    assertThat(sitting.stored().toString()).doesNotContain(BSN);
    assertThat(sitting.view().results()).isEqualTo(before.results());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void whatWasRemovedCanBeForgottenWholly() {
    write("own-1", "Over " + BSN);
    sitting.done(new Command.RemoveObservation("own-1"));
    sitting.done(new Command.WriteAction("a-1", "Bel " + BSN));
    sitting.done(new Command.RemoveAction("a-1"));
    sitting.workshop.forgetEarlier("own-1");
    sitting.workshop.forgetEarlier("a-1");

    assertThat(sitting.stored().toString()).doesNotContain(BSN);
    write("own-2", "Nieuw");
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void aNameInTheTitleCanBeForgotten() {
    WorkshopInfo info = sitting.view().info();
    sitting.done(
        new Command.Describe(
            new WorkshopInfo(
                BSN, info.organisation(), info.date(), Language.EN, info.roles(), info.depth())));
    sitting.done(new Command.Describe(info));
    sitting.workshop.forgetEarlier("");
    assertThat(sitting.stored().toString()).doesNotContain(BSN);
    assertThat(sitting.reopened().info()).isEqualTo(info);
  }

  @Test
  void workGoesOnAfterwardsWithoutAGapAndUndoReachesBackToThere() {
    because(BSN);
    because("Goed");
    sitting.workshop.forgetEarlier(TOLD);
    because("Beter");
    sitting.workshop.undo();
    assertThat(sitting.question(TOLD).answer().reasoning()).isEqualTo("Goed");
    assertThat(sitting.view().identity().canUndo()).isFalse();
    assertThat(sitting.stored())
        .extracting(Entry::revision)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void whereNothingIsToBeForgottenNothingHappens() {
    because("Goed");
    WorkshopView before = sitting.view();
    assertThat(sitting.workshop.forgetEarlier(TOLD)).isSameAs(before);
    assertThat(sitting.workshop.forgetEarlier("no-such-question")).isSameAs(before);
    because("Beter");
    WorkshopView once = sitting.workshop.forgetEarlier(TOLD);
    assertThat(sitting.workshop.forgetEarlier(TOLD)).isSameAs(once);
  }

  @Test
  void whenItCannotBeStoredAllIsAsItWas() {
    because(BSN);
    because("Goed");
    WorkshopView before = sitting.view();
    sitting.store.fail(StoreFailure.Reason.READ_ONLY);
    assertThatThrownBy(() -> sitting.workshop.forgetEarlier(TOLD)).isInstanceOf(StoreFailure.class);
    assertThat(sitting.view()).isSameAs(before);
    sitting.store.fail(null);
    assertThat(sitting.workshop.undo().now().question(TOLD).orElseThrow().answer().reasoning())
        .isEqualTo(BSN);
  }

  private void because(String reason) {
    sitting.done(new Command.AnswerQuestion(TOLD, Answer.of(new Choice("no")).because(reason)));
  }

  private void decide(String reason) {
    sitting.done(
        new Command.DecideObservation(
            OBSERVATION,
            ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS).because(reason)));
  }

  private void write(String id, String text) {
    sitting.done(new Command.WriteObservation(new OwnObservation(id, text)));
  }
}
