package nl.casustafel.workshop.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planned against spent, in an agenda for two hours. */
class PacingTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  private final Workshop workshop =
      new Workshops(new InMemoryStore(), Clock.fixed(TEN, ZoneOffset.UTC))
          .begin(
              BuiltIn.info(Language.NL, Depth.FULL),
              BuiltIn.caseOf("recruitment-screening"),
              BuiltIn.FILES);

  @BeforeEach
  void planTwoHours() {
    Offer offer = workshop.view().offer().orElseThrow();
    done(new Command.SetProgramme(offer.propose(120, 12)));
  }

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }

  private void spend(int minutes, Place then) {
    done(new Command.MoveTo(then, minutes * 60));
  }

  private Agenda agenda() {
    return workshop.view().agenda();
  }

  private Pacing pacing(int minutesHere) {
    return Pacing.of(agenda(), workshop.view().place().part(), minutesHere * 60, TEN);
  }

  private int planned(Part part) {
    return agenda().line(part).plannedMinutes();
  }

  private static Instant at(int minutes) {
    return TEN.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void eachPartEndsWhenThoseBeforeItAndTheBreakHaveHadTheirTime() {
    Pacing pacing = pacing(0);
    int observed = 15 + planned(Part.OBSERVATIONS);
    assertThat(pacing.end(Part.CASE)).contains(at(15));
    assertThat(pacing.end(Part.OBSERVATIONS)).contains(at(observed));
    assertThat(pacing.end(Part.QUESTIONS)).contains(at(observed + 10 + planned(Part.QUESTIONS)));
    assertThat(pacing.minutesBehind()).isZero();
  }

  @Test
  void aPartThatTakesLongerPutsTheRestBack() {
    Pacing pacing = pacing(21);
    assertThat(pacing.minutesBehind()).isEqualTo(6);
    assertThat(pacing.end(Part.CASE)).contains(TEN);
    assertThat(pacing.end(Part.OBSERVATIONS)).contains(at(planned(Part.OBSERVATIONS)));
  }

  @Test
  void aPartThatWasLeftEarlyPutsTheGroupAhead() {
    spend(12, Place.of(Part.OBSERVATIONS));
    assertThat(pacing(4).minutesBehind()).isEqualTo(-3);
    assertThat(pacing(4).end(Part.CASE)).isEmpty();
  }

  @Test
  void whoLooksAheadIsNotAheadOfTime() {
    done(new Command.MoveTo(Place.of(Part.RISKS), 0));
    assertThat(pacing(0).minutesBehind()).isZero();
  }

  @Test
  void theBreakIsNoDelay() {
    spend(15, Place.of(Part.OBSERVATIONS));
    spend(planned(Part.OBSERVATIONS) + 10, Place.of(Part.QUESTIONS));
    assertThat(pacing(0).minutesBehind()).isZero();
  }

  @Test
  void whatIsSkippedMakesUpForTheDelay() {
    spend(21, Place.of(Part.OBSERVATIONS));
    assertThat(pacing(0).minutesBehind()).isEqualTo(6);
    Instant end = pacing(0).end(Part.REPORT).orElseThrow();
    Relief relief = Relief.of(workshop.view(), workshop.view().place(), 6).orElseThrow();
    double minutes =
        relief.places().stream()
            .mapToDouble(place -> agenda().schedule().minutes(place.item()))
            .sum();
    done(new Command.SkipItems(relief.places(), Skip.because("Geen tijd")));
    assertThat(pacing(0).end(Part.REPORT)).contains(end.minusSeconds((long) (minutes * 60)));
    assertThat(relief.minutes()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void whatIsProposedToSkipWeighsLeastAndIsNeverTheLastOfItsTheme() {
    Programme programme =
        Programme.of(60, 8)
            .withQuestion(new Pick("lb-basis", Way.DISCUSSED))
            .withQuestion(new Pick("tr-logic", Way.DISCUSSED))
            .withQuestion(new Pick("tr-told-ai", Way.DISCUSSED));
    done(new Command.SetProgramme(programme));
    assertThat(Relief.of(workshop.view(), Place.of(Part.OBSERVATIONS), 20))
        .contains(new Relief(List.of(new Place(Part.QUESTIONS, "tr-told-ai")), 2));
    assertThat(Relief.of(workshop.view(), new Place(Part.QUESTIONS, "lb-basis"), 20)).isEmpty();
  }
}
