package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartMark;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the group treats together in its time, as it is recorded. */
class ProgrammeTest {
  private static final Place FIRST = new Place(Part.OBSERVATIONS, "obs-c2-1");

  private final Sitting sitting = new Sitting("recruitment-screening");

  private Agenda agenda() {
    return sitting.view().agenda();
  }

  private Offer offer() {
    return sitting.view().offer().orElseThrow();
  }

  private PartItem first() {
    return agenda().item(FIRST).orElseThrow();
  }

  @Test
  void theAgendaPlansWhatTheProgrammeTakesWithItsBreak() {
    Programme programme = offer().propose(120, 12);
    sitting.done(new Command.SetProgramme(programme));
    assertThat(agenda().schedule()).isEqualTo(offer().schedule(programme));
    assertThat(agenda().plannedMinutes())
        .isEqualTo(offer().schedule(programme).timetable().orElseThrow().minutes())
        .isBetween(110, 120);
    assertThat(agenda().breakMinutes()).isEqualTo(10);
    assertThat(agenda().line(Part.CASE).plannedMinutes()).isEqualTo(15);
    assertThat(agenda().line(Part.OBSERVATIONS).plannedMinutes())
        .isEqualTo(5 * programme.observations().size());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void droppingAQuestionGivesItsMinutesBackAndAnUndoTakesThemAgain() {
    Programme programme = offer().propose(90, 8);
    sitting.done(new Command.SetProgramme(programme));
    Agenda before = agenda();
    sitting.done(new Command.SetProgramme(programme.withoutQuestion("tr-told-ai")));
    assertThat(agenda().plannedMinutes()).isEqualTo(before.plannedMinutes() - 2);
    assertThat(agenda().schedule().waits("tr-told-ai")).isTrue();
    sitting.workshop.undo();
    assertThat(agenda()).isEqualTo(before);
    sitting.workshop.undo();
    assertThat(agenda().schedule().programme()).isEqualTo(Programme.NONE);
  }

  @Test
  void whatIsNotChosenIsLookedAtAfterwardsAndNotInTheRoom() {
    Programme programme = offer().propose(60, 8);
    sitting.done(new Command.SetProgramme(programme));
    assertThat(ids(Phase.ROOM, Part.OBSERVATIONS))
        .containsExactlyInAnyOrderElementsOf(
            programme.observations().stream().map(Pick::id).toList());
    assertThat(ids(Phase.AFTER, Part.OBSERVATIONS))
        .hasSize(8 - programme.observations().size())
        .allMatch(agenda().schedule()::waits);
    assertThat(ids(Phase.ROOM, Part.QUESTIONS)).noneMatch(agenda().schedule()::waits);
    assertThat(ids(Phase.AFTER, Part.QUESTIONS)).anyMatch(agenda().schedule()::waits);
  }

  private List<String> ids(Phase phase, Part part) {
    return agenda().in(phase).line(part).items().all().map(PartItem::id).toList();
  }

  @Test
  void aWorkshopWithoutAProgrammeKeepsTheMinutesOfItsDepth() {
    int byDepth = agenda().plannedMinutes();
    sitting.done(new Command.SetProgramme(offer().propose(60, 8)));
    assertThat(agenda().plannedMinutes()).isLessThanOrEqualTo(60);
    sitting.done(new Command.SetProgramme(Programme.NONE));
    assertThat(agenda().plannedMinutes()).isEqualTo(byDepth);
    assertThat(agenda().breakMinutes()).isZero();
  }

  @Test
  void whatAnAnswerLeadsToIsInTheRoomWhenEvenAShortWorkshopAsksIt() {
    sitting.done(
        new Command.SetProgramme(
            Programme.of(60, 8).withQuestion(new Pick("lb-basis", Way.DISCUSSED))));
    sitting.answer("lb-basis", new AnswerValue.Choice("consent"));
    assertThat(sitting.view().question("lb-consent-free")).isPresent();
    assertThat(agenda().schedule().minutes()).containsOnlyKeys("lb-basis", "lb-consent-free");
    assertThat(agenda().schedule().waits("lb-consent-free")).isFalse();
    assertThat(agenda().schedule().waits("lb-reuse")).isTrue();
  }

  @Test
  void anObservationOfTheGroupThatIsRemovedTakesNoTimeAnyMore() {
    sitting.done(new Command.WriteObservation(new OwnObservation("own-1", "Ook dit")));
    sitting.done(
        new Command.SetProgramme(
            Programme.of(60, 8).withObservation(new Pick("own-1", Way.VOTED))));
    assertThat(agenda().line(Part.OBSERVATIONS).plannedMinutes()).isEqualTo(5);
    sitting.done(new Command.RemoveObservation("own-1"));
    assertThat(agenda().line(Part.OBSERVATIONS).plannedMinutes()).isZero();
  }

  @Test
  void aProgrammeThatCannotBeIsRefused() {
    refused(Programme.of(29, 8), WorkshopText.SESSION_OUT_OF_RANGE);
    refused(Programme.of(601, 8), WorkshopText.SESSION_OUT_OF_RANGE);
    refused(Programme.of(60, 0), WorkshopText.PEOPLE_OUT_OF_RANGE);
    refused(Programme.of(60, 2001), WorkshopText.PEOPLE_OUT_OF_RANGE);
    Programme hour = Programme.of(60, 8);
    refused(
        hour.withObservation(new Pick("obs-c1-1", Way.VOTED)), WorkshopText.UNKNOWN_OBSERVATION);
    refused(hour.withQuestion(new Pick("nothing", Way.VOTED)), WorkshopText.UNKNOWN_QUESTION);
    refused(hour.withFlow("flow-nowhere"), WorkshopText.UNKNOWN_FLOW);
    refused(hour.withRisks(new RiskRound(201, 0)), WorkshopText.TOO_MANY_RISKS);
  }

  @ParameterizedTest
  @CsvSource({"30, 1", "30, 2000", "600, 1", "600, 2000", "90, 20"})
  void theShortestAndTheLongestSessionCanBePlannedForOneAndForMany(int minutes, int people) {
    Programme programme = offer().propose(minutes, people);
    sitting.done(new Command.SetProgramme(programme));
    assertThat(agenda().schedule().programme()).isEqualTo(programme);
    assertThat(sitting.reopened().agenda()).isEqualTo(agenda());
    sitting.done(new Command.SetProgramme(programme.withRisks(new RiskRound(200, 200))));
    assertThat(agenda().line(Part.RISKS).plannedMinutes()).isEqualTo(600);
  }

  private void refused(Programme programme, WorkshopText reason) {
    sitting.refused(new Command.SetProgramme(programme), reason);
  }

  @Test
  void whatIsSkippedHasItsReasonAndComesBackWithAnUndo() {
    sitting.done(new Command.SkipItems(List.of(FIRST), Skip.because("Geen tijd")));
    assertThat(first().headway()).isEqualTo(Headway.SKIPPED);
    assertThat(agenda().skips()).isEqualTo(Map.of(FIRST, Skip.because("Geen tijd")));
    assertThat(agenda().line(Part.OBSERVATIONS).mark()).isEqualTo(PartMark.NOT_BEGUN);
    sitting.workshop.undo();
    assertThat(first().headway()).isEqualTo(Headway.UNTOUCHED);
    assertThat(agenda().skips()).isEmpty();
  }

  @Test
  void whatIsSkippedIsRecordedOfItsItemSoThatAnUndoIsSeenThere() {
    Object before = first().recorded();
    sitting.done(new Command.SkipItems(List.of(FIRST), Skip.because("Geen tijd")));
    assertThat(first().recorded()).isNotEqualTo(before);
    sitting.workshop.undo();
    assertThat(first().recorded()).isEqualTo(before);
  }

  @Test
  void whatTheGroupPutsOnTopWithDotsIsProposedFirst() {
    sitting.done(
        new Command.RecordVote(
            VoteSubject.priority(VoteSubject.OBSERVATIONS),
            Round.ofHands(1, new PriorityTally(Map.of("obs-c2-7", 9, "obs-c2-5", 4), 5))));
    assertThat(offer().propose(60, 8).observations())
        .containsExactly(new Pick("obs-c2-7", Way.VOTED), new Pick("obs-c2-5", Way.VOTED));
  }

  @Test
  void twoThatAreSkippedTogetherComeBackTogether() {
    Place second = new Place(Part.OBSERVATIONS, "obs-c2-2");
    sitting.done(new Command.SkipItems(List.of(FIRST, second), Skip.because("Geen tijd")));
    assertThat(agenda().skips()).containsOnlyKeys(FIRST, second);
    sitting.workshop.undo();
    assertThat(agenda().skips()).isEmpty();
  }

  @Test
  void whatIsTreatedAfterAllIsNotSkippedAnyMore() {
    sitting.done(new Command.SkipItems(List.of(FIRST), Skip.because("Geen tijd")));
    sitting.decide(FIRST.item(), ObservationDecision.Outcome.HOLDS);
    assertThat(first().headway()).isEqualTo(Headway.DONE);
  }

  @Test
  void aPartThatIsSkippedAsAWholeIsMarkedSo() {
    sitting.done(
        new Command.SkipItems(List.of(Place.of(Part.QUESTIONS)), Skip.because("Volgende keer")));
    assertThat(agenda().line(Part.QUESTIONS).mark()).isEqualTo(PartMark.SKIPPED);
    sitting.done(new Command.SkipItems(List.of(Place.of(Part.QUESTIONS)), Skip.NONE));
    assertThat(agenda().line(Part.QUESTIONS).mark()).isEqualTo(PartMark.NOT_BEGUN);
  }

  @Test
  void nothingIsSkippedWithoutAReason() {
    sitting.refused(
        new Command.SkipItems(List.of(FIRST), Skip.because(" ")), WorkshopText.SKIP_WITHOUT_REASON);
  }
}
