package nl.casustafel.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long each stretch takes at the pace of the guide. */
class TimetableTest {
  private static final SessionPace PACE = BuiltIn.GUIDE.reference().pace().orElseThrow();

  private static Timetable of(Programme programme) {
    return Timetable.of(programme, PACE, Map.of("long", 7.5));
  }

  private static Programme hour() {
    return Programme.of(60, 8);
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "20, 5", "21, 6", "30, 6", "31, 7", "100, 13", "200, 23", "2000, 203"})
  void theWelcomeTakesLongerForEveryTenPeopleMore(int people, int minutes) {
    assertThat(of(Programme.of(60, people)).minutes(Slot.Kind.WELCOME)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 0", "89, 0", "90, 10", "180, 10", "181, 20", "270, 20", "271, 30", "360, 30", "361, 40",
    "480, 50", "600, 60"
  })
  void theBreaksFollowFromTheLengthAlone(int minutes, int ofBreaks) {
    Programme few = Programme.of(minutes, 8);
    assertThat(of(few).minutes(Slot.Kind.BREAK)).isEqualTo(ofBreaks);
    assertThat(of(few.withRisks(new RiskRound(12, 12))).minutes(Slot.Kind.BREAK))
        .isEqualTo(ofBreaks);
  }

  @Test
  void breaksThatFallAtTheSameMomentAreOneLongerBreak() {
    Programme fiveHours =
        Programme.of(300, 8).withObservation(new Pick("o", Way.VOTED)).withFlow("flow");
    assertThat(of(fiveHours).slots())
        .extracting(Slot::kind)
        .doesNotContainSequence(Slot.Kind.BREAK, Slot.Kind.BREAK);
    assertThat(of(Programme.of(600, 8)).slots())
        .extracting(Slot::kind)
        .doesNotContainSequence(Slot.Kind.BREAK, Slot.Kind.BREAK);
  }

  @Test
  void aQuestionTakesItsOwnMinutesWhereThoseAreMore() {
    assertThat(Timetable.ofQuestion(Way.DISCUSSED, PACE, 0)).isEqualTo(2);
    assertThat(Timetable.ofQuestion(Way.DISCUSSED, PACE, 2.5)).isEqualTo(2.5);
    assertThat(Timetable.ofQuestion(Way.VOTED, PACE, 2.5)).isEqualTo(3);
    assertThat(Timetable.ofQuestion(Way.VOTED, PACE, 7.5)).isEqualTo(7.5);
    Programme programme = hour().withQuestion(new Pick("long", Way.DISCUSSED));
    assertThat(of(programme).minutes(Slot.Kind.QUESTIONS)).isEqualTo(8);
    assertThat(of(programme.withQuestion(new Pick("short", Way.DISCUSSED))).slots())
        .contains(new Slot(Slot.Kind.QUESTIONS, 10, 2));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 2", "1, 1, 3", "12, 0, 24", "12, 5, 29", "12, 12, 36"})
  void aRiskThatIsTreatedTakesAMinuteMoreThanOneThatIsWeighed(
      int weighed, int treated, int minutes) {
    Timetable times = of(hour().withRisks(new RiskRound(weighed, treated)));
    assertThat(times.minutes(Slot.Kind.RISKS)).isEqualTo(minutes);
    assertThat(times.items(Slot.Kind.RISKS)).isEqualTo(weighed);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 4", "1, -1", "-1, -1", "-1, 0"})
  void moreRisksTreatedThanWeighedCannotBe(int weighed, int treated) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskRound(weighed, treated));
  }

  @Test
  void withoutAFlowThereIsNoStretchForIt() {
    assertThat(of(hour()).slots()).extracting(Slot::kind).doesNotContain(Slot.Kind.FLOW);
    assertThat(of(hour().withFlow("flow-legal-basis")).minutes(Slot.Kind.FLOW)).isEqualTo(8);
    assertThat(of(hour().withFlow("flow-legal-basis").withFlow(""))).isEqualTo(of(hour()));
  }

  @ParameterizedTest
  @CsvSource({"30, true", "20, true", "19, false", "10, false"})
  void whatDoesNotFitIsSaid(int minutes, boolean fits) {
    Timetable bare = of(Programme.of(minutes, 8));
    assertThat(bare.minutes()).isEqualTo(20);
    assertThat(bare.fits()).isEqualTo(fits);
  }

  @Test
  void aSecondChoiceOfTheSameThingTakesThePlaceOfTheFirst() {
    Programme programme =
        hour()
            .withObservation(new Pick("a", Way.DISCUSSED))
            .withObservation(new Pick("b", Way.DISCUSSED))
            .withObservation(new Pick("a", Way.VOTED));
    assertThat(programme.observations())
        .containsExactly(new Pick("a", Way.VOTED), new Pick("b", Way.DISCUSSED));
    assertThat(of(programme).minutes(Slot.Kind.OBSERVATIONS)).isEqualTo(8);
    assertThat(programme.withoutObservation("c")).isEqualTo(programme);
    assertThat(programme.lasting(90, 30).observations()).isEqualTo(programme.observations());
    assertThat(programme.lasting(90, 30).minutes()).isEqualTo(90);
    assertThat(programme.lasting(90, 30).people()).isEqualTo(30);
  }

  @Test
  void aWorkshopWithoutAProgrammeHasNoTimetable() {
    assertThat(Programme.NONE.exists()).isFalse();
    assertThat(hour().exists()).isTrue();
    assertThat(Schedule.NONE.timetable()).isEmpty();
    assertThat(Schedule.NONE.waits("obs-c2-1")).isFalse();
    assertThat(Schedule.NONE.minutes("obs-c2-1")).isZero();
  }
}
