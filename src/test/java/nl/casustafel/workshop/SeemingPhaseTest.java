package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list says in which phase a workshop seems to be, without opening it. */
class SeemingPhaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0} days after its session, {1} questions, {2} observations: {3}")
  @CsvSource({
    "-7, 0, 0, BEFORE",
    "-7, 12, 0, BEFORE",
    "-1, 12, 3, ROOM",
    "0, 0, 0, ROOM",
    "0, 12, 3, ROOM",
    "0, 40, 8, AFTER",
    "1, 12, 3, AFTER",
    "1, 12, 0, AFTER",
    "1, 0, 0, BEFORE",
    "90, 40, 8, AFTER"
  })
  void theDayOfTheSessionAndWhatIsTreatedSayThePhase(
      int daysAfter, int questions, int observations, Phase phase) {
    WorkshopSummary summary =
        new WorkshopSummary(
            WorkshopId.random(),
            new WorkshopSummary.Heading("Pilot", "Waterdam", LocalizedText.same("Case"), DAY),
            Instant.EPOCH,
            new Progress(questions, 40, observations, 8, 0));
    assertThat(summary.phase(DAY.plusDays(daysAfter))).isEqualTo(phase);
  }
}
