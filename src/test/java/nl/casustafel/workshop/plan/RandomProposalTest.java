package nl.casustafel.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proposal promises of every session, however long and however many come. */
class RandomProposalTest {
  private static final int SESSIONS = 40;

  /** A session that somebody asks a proposal for. */
  record Wish(CaseTemplate template, Depth depth, int minutes, int people) {

    Offer offer() {
      return Offer.of(template, BuiltIn.GUIDE, depth).orElseThrow();
    }

    Programme proposed() {
      return offer().propose(minutes, people);
    }

    Timetable timetable(Programme programme) {
      return offer().schedule(programme).timetable().orElseThrow();
    }

    /** All that could be treated in the room. */
    Set<String> all() {
      Set<String> all = new HashSet<>();
      offer().observations().forEach(observation -> all.add(observation.id()));
      offer().questions().forEach(question -> all.add(question.id()));
      return all;
    }

    @Override
    public String toString() {
      return template.id() + ", " + depth + ", " + minutes + " minutes, " + people + " people";
    }
  }

  static Stream<Wish> sessions() {
    Random random = new Random(20261129);
    List<Depth> depths = List.of(Depth.MAIN_THEMES, Depth.CORE, Depth.FULL);
    return Stream.generate(() ->
            new Wish(
                BuiltIn.CASES.get(random.nextInt(BuiltIn.CASES.size())).template(),
                depths.get(random.nextInt(depths.size())),
                10 + random.nextInt(471),
                1 + random.nextInt(200)))
        .limit(SESSIONS);
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void itNeverTakesMoreThanTheTimeUnlessNotEvenTheWelcomeFits(Wish wish) {
    Timetable bare = wish.timetable(Programme.of(wish.minutes(), wish.people()));
    Programme programme = wish.proposed();
    assertThat(wish.timetable(programme).fits()).isEqualTo(bare.fits());
    if (!bare.fits()) {
      assertThat(programme).isEqualTo(Programme.of(wish.minutes(), wish.people()));
    }
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void askedAgainItProposesTheSame(Wish wish) {
    assertThat(wish.proposed()).isEqualTo(wish.proposed());
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void whatIsNotChosenWaitsSoThatNothingIsLost(Wish wish) {
    Programme programme = wish.proposed();
    Schedule schedule = wish.offer().schedule(programme);
    List<String> both = new ArrayList<>(schedule.waiting());
    both.addAll(schedule.minutes().keySet());
    assertThat(both).doesNotHaveDuplicates().hasSameElementsAs(wish.all());
    assertThat(schedule.minutes()).containsOnlyKeys(ids(programme));
  }

  private static List<String> ids(Programme programme) {
    return Stream.concat(programme.observations().stream(), programme.questions().stream())
        .map(Pick::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void itStaysWithinWhatASessionCanBear(Wish wish) {
    Programme programme = wish.proposed();
    assertThat(programme.minutes()).isEqualTo(wish.minutes());
    assertThat(programme.people()).isEqualTo(wish.people());
    assertThat(programme.questions()).hasSizeLessThanOrEqualTo(20);
    assertThat(programme.risks().weighed()).isBetween(0, 12);
    assertThat(wish.all()).containsAll(ids(programme));
    assertThat(wish.offer().questions()).allMatch(Question::isForTheRoom);
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void thereIsABreakFromNinetyMinutesOnAndNeverTwoInARow(Wish wish) {
    Timetable times = wish.timetable(wish.proposed());
    List<Slot.Kind> kinds = times.slots().stream().map(Slot::kind).toList();
    assertThat(kinds.contains(Slot.Kind.BREAK)).isEqualTo(wish.minutes() >= 90);
    assertThat(kinds.getFirst()).isEqualTo(Slot.Kind.WELCOME);
    assertThat(kinds.getLast()).isEqualTo(Slot.Kind.CLOSING);
    for (int at = 1; at < kinds.size(); at++) {
      assertThat(kinds.get(at)).isNotEqualTo(kinds.get(at - 1));
    }
    assertThat(times.minutes(Slot.Kind.BREAK)).isEqualTo(10 * breaks(wish.minutes()));
  }

  /** The fewest breaks, one at least, that leave no stretch longer than ninety minutes. */
  private static int breaks(int minutes) {
    int breaks = minutes < 90 ? 0 : 1;
    while (breaks > 0 && minutes > 90 * (breaks + 1)) {
      breaks++;
    }
    return breaks;
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void whoDropsSomethingGetsItsMinutesBackAndFindsItAmongWhatWaits(Wish wish) {
    Programme programme = wish.proposed();
    Schedule before = wish.offer().schedule(programme);
    for (Pick pick : programme.observations()) {
      dropped(wish, before, programme.withoutObservation(pick.id()), pick.id());
    }
    for (Pick pick : programme.questions()) {
      dropped(wish, before, programme.withoutQuestion(pick.id()), pick.id());
    }
  }

  /** Questions take half minutes, and a stretch whole ones. */
  private static void dropped(Wish wish, Schedule before, Programme without, String id) {
    Schedule after = wish.offer().schedule(without);
    double saved = before.minutes(id);
    int less =
        before.timetable().orElseThrow().minutes() - after.timetable().orElseThrow().minutes();
    assertThat(saved).isPositive();
    assertThat((double) less).isBetween(Math.floor(saved), Math.ceil(saved));
    assertThat(before.waits(id)).isFalse();
    assertThat(after.waits(id)).isTrue();
    assertThat(after.minutes(id)).isZero();
    assertThat(after.waiting()).hasSize(before.waiting().size() + 1);
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void whatIsDroppedAndAddedAgainTakesAsLongAsBefore(Wish wish) {
    Programme programme = wish.proposed();
    for (Pick pick : programme.questions()) {
      Programme again = programme.withoutQuestion(pick.id()).withQuestion(pick);
      assertThat(wish.timetable(again)).isEqualTo(wish.timetable(programme));
      assertThat(again.question(pick.id())).contains(pick);
    }
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void aVoteNeverTakesLessTimeThanTalking(Wish wish) {
    Programme programme = wish.proposed();
    for (Pick pick : programme.questions()) {
      Programme talked = programme.withQuestion(new Pick(pick.id(), Way.DISCUSSED));
      Programme voted = programme.withQuestion(new Pick(pick.id(), Way.VOTED));
      assertThat(voted.questions()).hasSameSizeAs(talked.questions());
      assertThat(wish.timetable(voted).minutes())
          .isGreaterThanOrEqualTo(wish.timetable(talked).minutes());
    }
  }
}
