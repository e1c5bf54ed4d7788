package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopTest {
  private static final String TOLD = "tr-told-ai";

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @Test
  void anAnswerIsStoredBeforeItIsShownToAnybody() {
    List<Integer> storedWhenShown = new ArrayList<>();
    sitting.workshop.listen(view -> storedWhenShown.add(sitting.stored().size()));

    sitting.answer(TOLD, new Choice("no"));

    assertThat(storedWhenShown).containsExactly(2);
    assertThat(sitting.question(TOLD).answer()).isEqualTo(Answer.of(new Choice("no")));
    assertThat(sitting.view().identity().revision()).isEqualTo(2);
  }

  @Test
  void whoNoLongerListensIsNotToldAndARefusalIsToldToNobody() {
    List<Long> told = new ArrayList<>();
    Consumer<WorkshopView> listener = view -> told.add(view.identity().revision());
    sitting.workshop.listen(listener);
    sitting.answer(TOLD, new Choice("no"));
    sitting.refused(new Command.RemoveAction("a-1"), WorkshopText.UNKNOWN_ACTION);
    sitting.workshop.unlisten(listener);
    sitting.answer(TOLD, new Choice("yes"));
    assertThat(told).containsExactly(2L);
  }

  @Test
  void aFailingDiskLeavesTheWorkshopAsItWasAndWorkGoesOnAfterwards() {
    sitting.answer(TOLD, new Choice("yes"));
    WorkshopView before = sitting.view();
    sitting.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThatThrownBy(() -> sitting.answer("tr-when-told", new Choice("after")))
        .isInstanceOf(StoreFailure.class);
    assertThatThrownBy(sitting.workshop::undo).isInstanceOf(StoreFailure.class);
    assertThat(sitting.view()).isSameAs(before);

    sitting.store.fail(null);
    sitting.answer("tr-when-told", new Choice("on-request"));
    assertThat(sitting.view().identity().revision()).isEqualTo(3);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void whatCouldNotBeStoredLeavesNoTraceInTheOrderOfWhatTheGroupWrote() {
    Command second = new Command.WriteObservation(new OwnObservation("own-2", "Tweede"));
    sitting.store.fail(StoreFailure.Reason.LOCKED);
    assertThatThrownBy(() -> sitting.done(second)).isInstanceOf(StoreFailure.class);
    sitting.store.fail(null);

    sitting.done(new Command.WriteObservation(new OwnObservation("own-1", "Eerste")));
    sitting.done(second);
    assertThat(sitting.observation("own-1").number()).isEqualTo("+1");
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void commandsOfSeveralThreadsAreDoneOneAfterTheOtherWithoutALostOne() throws Exception {
    List<Long> revisions = new ArrayList<>();
    sitting.workshop.listen(view -> revisions.add(view.identity().revision()));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        Command command = new Command.WriteAction("a-" + i, "doen " + i);
        all.add(threads.submit(() -> sitting.done(command)));
      }
      for (Future<?> one : all) {
        finish(one);
      }
    }
    assertThat(revisions).containsExactlyElementsOf(LongStream.rangeClosed(2, 51).boxed().toList());
    assertThat(sitting.view().results().actions())
        .extracting(ActionItem::id)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 50).mapToObj(i -> "a-" + i).toList());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  private static void finish(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  @Test
  void oneReopensWhereOneLeftOffWithTheTimeSpentPerPart() {
    sitting.done(new Command.MoveTo(new Place(Part.OBSERVATIONS, "obs-c1-2"), 61));
    sitting.done(new Command.MoveTo(new Place(Part.QUESTIONS, TOLD), 600));
    sitting.done(new Command.MoveTo(new Place(Part.QUESTIONS, TOLD), -5));
    sitting.done(new Command.PlanMinutes(Part.QUESTIONS, 75));

    WorkshopView view = sitting.reopened();
    assertThat(view.place()).isEqualTo(new Place(Part.QUESTIONS, TOLD));
    assertThat(view.agenda().line(Part.CASE).minutesSpent()).isEqualTo(1);
    assertThat(view.agenda().line(Part.OBSERVATIONS).minutesSpent()).isEqualTo(10);
    assertThat(view.agenda().line(Part.QUESTIONS).secondsSpent()).isZero();
    assertThat(view.agenda().line(Part.QUESTIONS).plannedMinutes()).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource({"-1", "601"})
  void minutesThatNoPartTakesAreRefused(int minutes) {
    sitting.refused(new Command.PlanMinutes(Part.CASE, minutes), WorkshopText.MINUTES_OUT_OF_RANGE);
  }

  @Test
  void depthDecidesWhatIsAskedAndHowLongItTakes() {
    WorkshopView main = sitting.begin("chatlog-finetuning", Depth.MAIN_THEMES).view();
    WorkshopView core = sitting.begin("chatlog-finetuning", Depth.CORE).view();
    assertThat(main.results().themes()).hasSize(4);
    assertThat(main.agenda().plannedMinutes()).isBetween(55, 80);
    assertThat(core.agenda().plannedMinutes()).isBetween(105, 155);
    assertThat(sitting.view().results().progress().questionsAsked())
        .isGreaterThan(core.results().progress().questionsAsked());
  }

  @Test
  void anAnswerStaysWhenALaterDepthDoesNotAskForItAndIsBackWhenItDoes() {
    WorkshopInfo full = sitting.view().info();
    sitting.answer("dp-review", new AnswerValue.Words("Elk jaar"));
    sitting.done(new Command.Describe(at(full, Depth.MAIN_THEMES)));
    assertThat(sitting.view().question("dp-review")).isEmpty();
    sitting.done(new Command.Describe(full));
    assertThat(sitting.question("dp-review").answered()).isTrue();
  }

  @Test
  void everyItemHasItsPlaceOnTheWayThroughTheWorkshop() {
    WorkshopView view = sitting.view();
    Progress progress = view.results().progress();
    List<Place> facts = view.agenda().line(Part.FACTS).places();
    assertThat(view.places())
        .hasSize(
            6
                + facts.size()
                + progress.observations()
                + progress.questionsAsked()
                + view.results().flows().size())
        .doesNotHaveDuplicates()
        .startsWith(Place.START)
        .endsWith(Place.of(Part.RISKS), Place.of(Part.CONCLUSIONS), Place.of(Part.REPORT));
  }

  @Test
  void aWorkshopWithoutATitleOrWithImpossibleRolesIsRefused() {
    WorkshopInfo info = sitting.view().info();
    sitting.refused(new Command.Describe(titled(" ", info)), WorkshopText.TITLE_EMPTY);
    sitting.refused(
        new Command.Describe(titled("x".repeat(201), info)), WorkshopText.TEXT_TOO_LONG);
    sitting.refused(
        new Command.Describe(with(info, new RoleCount("arts", -1))),
        WorkshopText.ROLE_COUNT_OUT_OF_RANGE);
    sitting.refused(
        new Command.Describe(with(info, new RoleCount("x".repeat(201), 1))),
        WorkshopText.TEXT_TOO_LONG);

    sitting.done(new Command.Describe(info.in(Language.EN)));
    assertThat(sitting.view().info()).isEqualTo(info.in(Language.EN));
  }

  @Test
  void aWorkshopThatDoesNotExistIsNotOpenedAndADeletedOneIsGone() {
    assertThat(sitting.workshops.open(WorkshopId.random())).isEmpty();
    assertThat(sitting.workshops.list()).hasSize(1);
    sitting.workshops.delete(sitting.view().identity().id());
    assertThat(sitting.workshops.list()).isEmpty();
    assertThat(sitting.workshops.open(sitting.view().identity().id())).isEmpty();
  }

  private static WorkshopInfo titled(String title, WorkshopInfo info) {
    return new WorkshopInfo(
        title, info.organisation(), info.date(), info.language(), info.roles(), info.depth());
  }

  private static WorkshopInfo with(WorkshopInfo info, RoleCount role) {
    return new WorkshopInfo(
        info.title(),
        info.organisation(),
        info.date(),
        info.language(),
        List.of(role),
        info.depth());
  }

  private static WorkshopInfo at(WorkshopInfo info, Depth depth) {
    return new WorkshopInfo(
        info.title(), info.organisation(), info.date(), info.language(), info.roles(), depth);
  }
}
