package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenProgrammeTest {

  @Test
  void aProgrammeReadsAsItWasWritten() {
    Programme programme =
        Programme.of(120, 12)
            .withObservation(new Pick("obs-1", Way.VOTED))
            .withObservation(new Pick("obs-2", Way.DISCUSSED))
            .withQuestion(new Pick("lb-basis", Way.VOTED))
            .withFlow("flow-legal-basis")
            .withRisks(new RiskRound(5, 3));
    assertThat(WrittenProgramme.read(WrittenProgramme.of(programme))).contains(programme);
    assertThat(WrittenProgramme.read(WrittenProgramme.of(Programme.NONE))).contains(Programme.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "120;12;;;;2;3", "120;12;obs-1:SUNG;;;0;0", "120;12;obs;;;0;0"})
  void whatNoEditionWroteIsNothing(String written) {
    assertThat(WrittenProgramme.read(written)).isEmpty();
  }
}
