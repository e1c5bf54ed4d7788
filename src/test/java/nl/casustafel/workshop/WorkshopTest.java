package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.AnswerValue.Choice;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopTest {
  private static final AgreementTally TALLY = new AgreementTally(List.of(1, 2, 0, 3, 4), 2);
  private static final String TOLD = "tr-told-ai";
  private static final String WHEN_TOLD = "tr-when-told";

  private final InMemoryStore store = new InMemoryStore();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private final Workshops workshops = new Workshops(store, clock);
  private final Workshop workshop = begin("chatlog-finetuning", Depth.FULL);

  @Test
  void anAnswerIsStoredBeforeItIsShownToAnybody() {
    List<Integer> storedWhenShown = new ArrayList<>();
    workshop.listen(view -> storedWhenShown.add(store.entries(view.identity().id()).size()));

    answer(TOLD, new Choice("no"));

    assertThat(storedWhenShown).containsExactly(2);
    assertThat(question(TOLD).answer()).isEqualTo(Answer.of(new Choice("no")));
    assertThat(workshop.view().identity().revision()).isEqualTo(2);
  }

  @Test
  void aFollowUpOpensByTheAnswerAndItsOwnAnswerIsKeptWhileItIsClosed() {
    assertThat(workshop.view().question(WHEN_TOLD)).isEmpty();

    answer(TOLD, new Choice("yes"));
    answer(WHEN_TOLD, new Choice("after"));
    answer(TOLD, new Choice("no"));
    assertThat(workshop.view().question(WHEN_TOLD)).isEmpty();

    answer(TOLD, new Choice("unsure"));
    assertThat(question(WHEN_TOLD).answer().value()).isEqualTo(new Choice("after"));
  }

  @Test
  void unsureMakesAnActionThatGoesWhenTheAnswerIsFound() {
    done(
        new Command.AnswerQuestion(
            TOLD, Answer.of(new Choice("unsure")).foundOutBy("FG", BuiltIn.DAY)));

    ActionItem action = workshop.view().results().actions().getFirst();
    assertThat(action.kind()).isEqualTo(ActionItem.Kind.FIND_OUT);
    assertThat(action.about()).isEqualTo(TOLD);
    assertThat(action.followUp()).isEqualTo(new FollowUp("FG", BuiltIn.DAY, false));
    assertThat(workshop.view().results().progress().openActions()).isEqualTo(1);

    answer(TOLD, new Choice("yes"));
    assertThat(workshop.view().results().actions()).isEmpty();
  }

  @Test
  void anAnswerThatRaisesARiskSaysWhichAndWhyWithTheGravestScore() {
    answer("tr-channel", new AnswerValue.Choices(Set.of("none")));
    answer("tr-readable", new Choice("legal"));

    FoundRisk risk = workshop.view().results().risks().getFirst();
    assertThat(risk.risk().id()).isEqualTo("r-opaque-use");
    assertThat(risk.suggested()).isEqualTo(new RiskScore(4, 3));
    assertThat(risk.level().id()).isEqualTo("very-high");
    assertThat(risk.causes())
        .containsExactly(
            new FoundRisk.Cause(Part.QUESTIONS, "tr-channel", new RiskScore(4, 3)),
            new FoundRisk.Cause(Part.QUESTIONS, "tr-readable", new RiskScore(3, 2)));
    assertThat(risk.measures()).extracting(m -> m.id()).containsExactly("m-privacy-notice");
    assertThat(risk.stop()).isFalse();
  }

  @Test
  void aPossibleBlockingIssueIsMarkedAndStopsNothing() {
    answer("lb-basis", new Choice("none"));
    assertThat(workshop.view().results().risks())
        .anySatisfy(risk -> assertThat(risk.stop()).isTrue());
    answer(TOLD, new Choice("yes"));
  }

  @Test
  void anObservationThatHoldsRaisesItsRisksAndOneThatDoesNotRaisesNone() {
    decide("obs-c1-1", ObservationDecision.Outcome.HOLDS);
    assertThat(workshop.view().results().risks())
        .singleElement()
        .satisfies(risk -> assertThat(risk.risk().id()).isEqualTo("r-opaque-use"));

    decide("obs-c1-1", ObservationDecision.Outcome.DOES_NOT_HOLD);
    assertThat(workshop.view().results().risks()).isEmpty();
  }

  @Test
  void roundsFollowEachOtherUpToThreeAndCanBeCorrected() {
    refused(new Command.CountHands("obs-c1-1", 2, TALLY), WorkshopText.ROUND_OUT_OF_ORDER);
    for (int round = 1; round <= 3; round++) {
      done(new Command.CountHands("obs-c1-1", round, TALLY));
    }
    refused(new Command.CountHands("obs-c1-1", 4, TALLY), WorkshopText.ROUND_OUT_OF_ORDER);

    AgreementTally corrected = new AgreementTally(List.of(0, 0, 0, 0, 9), 0);
    done(new Command.CountHands("obs-c1-1", 1, corrected));
    assertThat(observation("obs-c1-1").rounds())
        .extracting(Round::tally)
        .containsExactly(corrected, TALLY, TALLY);

    refused(new Command.DropRound("obs-c1-1", 1), WorkshopText.ROUND_OUT_OF_ORDER);
    done(new Command.DropRound("obs-c1-1", 3));
    assertThat(observation("obs-c1-1").rounds()).hasSize(2);
  }

  @Test
  void aTallyOfNobodyOrOfTooManyIsRefused() {
    refused(
        new Command.CountHands("obs-c1-1", 1, new AgreementTally(List.of(0, 0, 0, 0, 0), 0)),
        WorkshopText.NO_VOTES);
    refused(
        new Command.CountHands("obs-c1-1", 1, new AgreementTally(List.of(0, 0, 0, 0, 2001), 0)),
        WorkshopText.TOO_MANY_VOTERS);
    refused(
        new Command.CountHands(
            "obs-c1-1",
            1,
            new AgreementTally(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0), 0)),
        WorkshopText.TOO_MANY_VOTERS);
  }

  @Test
  void theGroupsOwnObservationsAreNumberedTreatedAndRemovedWithTheirVotes() {
    done(new Command.WriteObservation(new OwnObservation("own-1", "Bellers horen niets.")));
    done(new Command.WriteObservation(new OwnObservation("own-2", "En de chat van de buren?")));
    done(new Command.CountHands("own-1", 1, TALLY));
    decide("own-1", ObservationDecision.Outcome.HOLDS_IN_PART);
    assertThat(observation("own-2").number()).isEqualTo("+2");
    assertThat(observation("own-1").lastRound().orElseThrow().tally()).isEqualTo(TALLY);

    done(new Command.RemoveObservation("own-1"));
    assertThat(workshop.view().observation("own-1")).isEmpty();
    assertThat(observation("own-2").number()).isEqualTo("+1");

    workshop.undo();
    assertThat(observation("own-1").decision().outcome())
        .isEqualTo(ObservationDecision.Outcome.HOLDS_IN_PART);
    assertThat(observation("own-1").rounds()).hasSize(1);
  }

  @Test
  void anActionCanBeWrittenFollowedUpAndRemoved() {
    done(new Command.WriteAction("a-1", "Leverancier bellen"));
    done(new Command.FollowUpAction("a-1", new FollowUp("Inkoop", BuiltIn.DAY, true)));
    ActionItem action = workshop.view().results().actions().getFirst();
    assertThat(action.text().in(Language.NL)).isEqualTo("Leverancier bellen");
    assertThat(action.followUp().done()).isTrue();
    assertThat(workshop.view().results().progress().openActions()).isZero();

    done(new Command.RemoveAction("a-1"));
    assertThat(workshop.view().results().actions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tr-told-ai, maybe",
    "no-such-question, yes",
    "tr-channel, notice",
    "tr-purpose-clear, yes"
  })
  void anAnswerThatTheQuestionDoesNotOfferIsRefused(String question, String option) {
    WorkshopView before = workshop.view();
    Executed executed =
        workshop.execute(new Command.AnswerQuestion(question, Answer.of(new Choice(option))));
    assertThat(executed).isInstanceOf(Executed.Refused.class);
    assertThat(workshop.view()).isSameAs(before);
    assertThat(store.entries(before.identity().id())).hasSize(1);
  }

  @Test
  void noneStandsAloneAmongSeveralAnswers() {
    refused(
        new Command.AnswerQuestion(
            "tr-channel", Answer.of(new AnswerValue.Choices(Set.of("none", "notice")))),
        WorkshopText.ANSWER_DOES_NOT_FIT);
    refused(
        new Command.AnswerQuestion("tr-channel", Answer.of(new AnswerValue.Choices(Set.of()))),
        WorkshopText.ANSWER_DOES_NOT_FIT);
  }

  @Test
  void aTextOfMoreThanTenThousandCharactersIsRefusedInWords() {
    Executed executed =
        workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("x".repeat(10_001))));
    assertThat(((Executed.Refused) executed).message(new Texts(Language.EN)))
        .isEqualTo(
            "This text is too long: 10,000 characters is the most. Shorten it; what was saved"
                + " before is kept.");
  }

  @Test
  void aFailingDiskLeavesTheWorkshopAsItWasAndWorkGoesOnAfterwards() {
    answer(TOLD, new Choice("yes"));
    WorkshopView before = workshop.view();
    store.fail(StoreFailure.Reason.DISK_FULL);
    assertThatThrownBy(() -> answer(WHEN_TOLD, new Choice("after")))
        .isInstanceOf(StoreFailure.class);
    assertThat(workshop.view()).isSameAs(before);

    store.fail(null);
    answer(WHEN_TOLD, new Choice("on-request"));
    assertThat(workshop.view().identity().revision()).isEqualTo(3);
    assertThat(reopened()).isEqualTo(workshop.view());
  }

  @Test
  void oneReopensWhereOneLeftOffWithTheTimeSpentPerPart() {
    done(new Command.MoveTo(new Place(Part.OBSERVATIONS, "obs-c1-2"), 61));
    done(new Command.MoveTo(new Place(Part.QUESTIONS, TOLD), 600));
    done(new Command.PlanMinutes(Part.QUESTIONS, 75));

    WorkshopView view = reopened();
    assertThat(view.place()).isEqualTo(new Place(Part.QUESTIONS, TOLD));
    assertThat(view.agenda().line(Part.CASE).minutesSpent()).isEqualTo(1);
    assertThat(view.agenda().line(Part.OBSERVATIONS).minutesSpent()).isEqualTo(10);
    assertThat(view.agenda().line(Part.QUESTIONS).plannedMinutes()).isEqualTo(75);
    refused(new Command.PlanMinutes(Part.CASE, -1), WorkshopText.MINUTES_OUT_OF_RANGE);
  }

  @Test
  void depthDecidesWhatIsAskedAndHowLongItTakes() {
    WorkshopView main = begin("chatlog-finetuning", Depth.MAIN_THEMES).view();
    WorkshopView core = begin("chatlog-finetuning", Depth.CORE).view();
    assertThat(main.results().themes()).hasSize(4);
    assertThat(main.agenda().plannedMinutes()).isBetween(55, 80);
    assertThat(core.agenda().plannedMinutes()).isBetween(105, 155);
    assertThat(workshop.view().results().progress().questionsAsked())
        .isGreaterThan(core.results().progress().questionsAsked());
  }

  @Test
  void theHistoryOfAnAnswerTellsWhatWasAnsweredBefore() {
    answer(TOLD, new Choice("yes"));
    answer(TOLD, new Choice("no"));
    done(new Command.AnswerQuestion(TOLD, Answer.of(new Choice("no")).because("Niemand weet het")));
    workshop.undo();
    assertThat(workshop.history(TOLD))
        .extracting(version -> version.answer().value())
        .containsExactly(new Choice("yes"), new Choice("no"), new Choice("no"));
  }

  @Test
  void aWorkshopWithoutATitleIsRefused() {
    WorkshopInfo info = workshop.view().info();
    WorkshopInfo untitled =
        new WorkshopInfo(
            " ", info.organisation(), info.date(), info.language(), info.roles(), info.depth());
    refused(new Command.Describe(untitled), WorkshopText.TITLE_EMPTY);
    done(new Command.Describe(info.in(Language.EN)));
    assertThat(workshop.view().info().language()).isEqualTo(Language.EN);
  }

  private Workshop begin(String caseId, Depth depth) {
    return workshops.begin(BuiltIn.info(Language.NL, depth), BuiltIn.caseOf(caseId), BuiltIn.FILES);
  }

  private WorkshopView reopened() {
    return workshops.open(workshop.view().identity().id()).orElseThrow().view();
  }

  private void answer(String question, AnswerValue value) {
    done(new Command.AnswerQuestion(question, Answer.of(value)));
  }

  private void decide(String id, ObservationDecision.Outcome outcome) {
    done(new Command.DecideObservation(id, ObservationDecision.NONE.with(outcome)));
  }

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }

  private void refused(Command command, WorkshopText reason) {
    WorkshopView before = workshop.view();
    assertThat(workshop.execute(command))
        .isInstanceOfSatisfying(
            Executed.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    assertThat(workshop.view()).isSameAs(before);
  }

  private AskedQuestion question(String id) {
    return workshop.view().question(id).orElseThrow();
  }

  private TreatedObservation observation(String id) {
    return workshop.view().observation(id).orElseThrow();
  }
}
