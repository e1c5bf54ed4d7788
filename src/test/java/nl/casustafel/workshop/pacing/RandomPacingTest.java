package nl.casustafel.workshop.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that is led by the clock, from its first part to its last. */
class RandomPacingTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private final SetTime clock = new SetTime(NINE);
  private final Workshop workshop =
      new Workshops(new InMemoryStore(), clock)
          .begin(
              BuiltIn.info(Language.NL, Depth.FULL),
              BuiltIn.caseOf("recruitment-screening"),
              BuiltIn.FILES);

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }

  private void plan(int minutes) {
    done(new Command.SetProgramme(workshop.view().offer().orElseThrow().propose(minutes, 12)));
  }

  private Agenda agenda() {
    return workshop.view().agenda();
  }

  private List<Part> parts() {
    return agenda().forTheRoom().stream().map(Agenda.Line::part).toList();
  }

  private Pacing pacing(int secondsHere) {
    return Pacing.of(agenda(), workshop.view().place().part(), secondsHere, clock.instant());
  }

  /** Leaves the part at hand after so many seconds. */
  private void leave(int seconds, Part then) {
    clock.pass(Duration.ofSeconds(seconds));
    done(new Command.MoveTo(Place.of(then), seconds));
  }

  private int seconds(Part part) {
    int at = agenda().lines().stream().map(Agenda.Line::part).toList().indexOf(part);
    return 60 * (agenda().line(part).minutesOfTheRoom() + agenda().breaks().get(at));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 90, 120, 180, 240})
  void whoTakesTheTimeThatWasPlannedIsNeverBehindAndEndsInTime(int minutes) {
    plan(minutes);
    Instant end = NINE.plus(Duration.ofMinutes(agenda().plannedMinutes()));
    List<Part> parts = parts();
    for (int at = 1; at < parts.size(); at++) {
      leave(seconds(parts.get(at - 1)), parts.get(at));
      assertThat(pacing(0).secondsBehind()).as("%s", parts.get(at)).isZero();
      assertThat(pacing(0).end(Part.REPORT)).contains(end);
      assertThat(pacing(0).ends().keySet())
          .containsExactlyInAnyOrderElementsOf(parts.subList(at, parts.size()));
    }
    assertThat(pacing(60 * agenda().line(Part.REPORT).plannedMinutes()).secondsBehind()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theSessionEndsAsMuchLaterThanPlannedAsTheGroupIsBehind(int seed) {
    Random random = new Random(seed);
    plan(60 + 15 * random.nextInt(9));
    Instant planned = NINE.plus(Duration.ofMinutes(agenda().plannedMinutes()));
    List<Part> parts = parts();
    for (int at = 1; at < parts.size(); at++) {
      leave(1 + random.nextInt(3000), parts.get(at));
      int here = random.nextInt(2000);
      Instant end =
          Pacing.of(agenda(), parts.get(at), here, clock.instant().plusSeconds(here))
              .end(Part.REPORT)
              .orElseThrow();
      assertThat(end).isEqualTo(planned.plusSeconds(pacing(here).secondsBehind()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void eachPartEndsAfterThoseBeforeIt(int seed) {
    plan(120);
    Random random = new Random(seed);
    List<Part> parts = parts();
    leave(random.nextInt(2000), parts.get(1));
    Pacing pacing = pacing(random.nextInt(2000));
    Instant before = clock.instant();
    for (Part part : parts.subList(1, parts.size())) {
      Instant end = pacing.end(part).orElseThrow();
      assertThat(end).isAfterOrEqualTo(before);
      before = end;
    }
    assertThat(pacing.end(parts.getFirst())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 14, 30, 90})
  void whatIsProposedToLeaveStillComesAndIsNoMoreThanIsNeeded(int behind) {
    plan(120);
    Place here = new Place(Part.OBSERVATIONS, "obs-c2-1");
    done(new Command.MoveTo(here, 60 * (15 + behind)));
    Relief relief = Relief.of(workshop.view(), here, behind).orElseThrow();
    List<Place> all = agenda().places();
    assertThat(relief.places()).doesNotHaveDuplicates().hasSizeBetween(1, 3);
    assertThat(relief.places())
        .allSatisfy(place -> {
          assertThat(agenda().item(place).orElseThrow().headway()).isEqualTo(Headway.UNTOUCHED);
          assertThat(all.indexOf(place)).isGreaterThan(all.indexOf(here));
          assertThat(agenda().schedule().waits(place.item())).isFalse();
        });
    assertThat(relief.minutes()).isEqualTo((int) minutes(relief.places()));
    assertThat(minutes(relief.places().subList(0, relief.places().size() - 1))).isLessThan(behind);
  }

  private double minutes(List<Place> places) {
    return places.stream().mapToDouble(place -> agenda().schedule().minutes(place.item())).sum();
  }

  @Test
  void howeverOftenOneLeavesWhatIsProposedEachThemeKeepsAQuestion() {
    plan(120);
    Place here = new Place(Part.OBSERVATIONS, "obs-c2-1");
    List<String> themes = themes();
    Optional<Relief> relief = Relief.of(workshop.view(), here, 30);
    while (relief.isPresent()) {
      done(new Command.SkipItems(relief.get().places(), Skip.because("Geen tijd")));
      assertThat(themes()).isEqualTo(themes);
      relief = Relief.of(workshop.view(), here, 30);
    }
    assertThat(agenda().skips()).isNotEmpty();
  }

  /** Of the questions of the programme that are not left for afterwards. */
  private List<String> themes() {
    return agenda().schedule().programme().questions().stream()
        .map(Pick::id)
        .filter(id -> agenda().skip(new Place(Part.QUESTIONS, id)).isEmpty())
        .map(id -> BuiltIn.GUIDE.questions().question(id).map(Question::theme).orElseThrow())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void whereNothingIsAheadNothingCanBeLeft() {
    plan(60);
    Place last = Place.of(Part.REPORT);
    assertThat(Relief.of(workshop.view(), last, 10)).isEmpty();
    assertThat(Relief.of(workshop.view(), Place.START, 0)).isEmpty();
    assertThat(Relief.of(workshop.view(), Place.START, -5)).isEmpty();
    done(
        new Command.SetProgramme(
            Programme.of(60, 8).withQuestion(new Pick("lb-basis", Way.DISCUSSED))));
    assertThat(Relief.of(workshop.view(), Place.START, 10)).isEmpty();
    done(new Command.SetProgramme(Programme.NONE));
    assertThat(Relief.of(workshop.view(), Place.START, 10)).isEmpty();
  }

  @Test
  void aPartThatIsLeftAsAWholeGivesAllItsMinutesBack() {
    plan(120);
    Instant end = pacing(0).end(Part.REPORT).orElseThrow();
    int minutes = agenda().line(Part.RISKS).plannedMinutes();
    done(new Command.SkipItems(List.of(Place.of(Part.RISKS)), Skip.because("Volgende keer")));
    assertThat(pacing(0).end(Part.REPORT)).contains(end.minus(Duration.ofMinutes(minutes)));
    workshop.undo();
    assertThat(pacing(0).end(Part.REPORT)).contains(end);
  }
}
