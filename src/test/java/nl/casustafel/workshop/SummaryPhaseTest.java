package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The phase in a list for every day and for every way in which a workshop can be half done. */
class SummaryPhaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int ALL = 3;

  private static Phase phase(int daysAfter, int questions, int observations, int actions) {
    WorkshopSummary.Heading heading =
        new WorkshopSummary.Heading("Pilot", "Waterdam", LocalizedText.same("Case"), DAY);
    Progress progress = new Progress(questions, ALL, observations, ALL, actions);
    return new WorkshopSummary(WorkshopId.random(), heading, Instant.EPOCH, progress)
        .phase(DAY.plusDays(daysAfter));
  }

  @ParameterizedTest(name = "{0} questions and {1} observations of 3: {2}, {3}, {4}")
  @CsvSource({
    "0, 0, BEFORE, ROOM, BEFORE",
    "1, 0, BEFORE, ROOM, AFTER",
    "2, 0, BEFORE, ROOM, AFTER",
    "3, 0, BEFORE, ROOM, AFTER",
    "0, 1, ROOM, ROOM, AFTER",
    "1, 1, ROOM, ROOM, AFTER",
    "2, 1, ROOM, ROOM, AFTER",
    "3, 1, ROOM, ROOM, AFTER",
    "0, 2, ROOM, ROOM, AFTER",
    "1, 2, ROOM, ROOM, AFTER",
    "2, 2, ROOM, ROOM, AFTER",
    "3, 2, ROOM, ROOM, AFTER",
    "0, 3, ROOM, ROOM, AFTER",
    "1, 3, ROOM, ROOM, AFTER",
    "2, 3, ROOM, ROOM, AFTER",
    "3, 3, AFTER, AFTER, AFTER"
  })
  void beforeOnAndAfterItsDayAWorkshopSeemsToBeWhereItsRecordIs(
      int questions, int observations, Phase before, Phase on, Phase after) {
    for (int days : new int[] {1, 2, 400}) {
      assertThat(phase(-days, questions, observations, 0)).isEqualTo(before);
      assertThat(phase(days, questions, observations, 0)).isEqualTo(after);
    }
    assertThat(phase(0, questions, observations, 0)).isEqualTo(on);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void whoTreatsMoreNeverGoesBackAPhaseAndOpenActionsSayNothingOfIt(int daysAfter) {
    for (int questions = 0; questions < ALL; questions++) {
      for (int observations = 0; observations < ALL; observations++) {
        Phase now = phase(daysAfter, questions, observations, 0);
        assertThat(phase(daysAfter, questions + 1, observations, 0)).isGreaterThanOrEqualTo(now);
        assertThat(phase(daysAfter, questions, observations + 1, 0)).isGreaterThanOrEqualTo(now);
        assertThat(phase(daysAfter, questions, observations, 9)).isEqualTo(now);
      }
    }
  }
}
