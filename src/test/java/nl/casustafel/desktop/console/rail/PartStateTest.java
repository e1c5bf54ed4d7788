package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.workshop.Agenda;
import nl.casustafel.workshop.Part;
import org.junit.jupiter.api.Test;

class PartStateTest {
  private static Agenda.Line line(int seconds, int treated, int items) {
    return new Agenda.Line(Part.QUESTIONS, 30, seconds, treated, items);
  }

  @Test
  void aPartWithItemsIsAsFarAsItsItems() {
    assertThat(PartState.of(line(0, 0, 4), 0, false, false)).isEqualTo(PartState.NOT_BEGUN);
    assertThat(PartState.of(line(0, 0, 4), 0, true, false)).isEqualTo(PartState.HALF);
    assertThat(PartState.of(line(0, 1, 4), 0, false, true)).isEqualTo(PartState.HALF);
    assertThat(PartState.of(line(0, 4, 4), 0, true, false)).isEqualTo(PartState.DONE);
  }

  @Test
  void aPartWithoutItemsIsDoneOnceOneSpentTimeThereAndWentOn() {
    assertThat(PartState.of(line(0, 0, 0), 0, false, true)).isEqualTo(PartState.NOT_BEGUN);
    assertThat(PartState.of(line(60, 0, 0), 0, true, false)).isEqualTo(PartState.HALF);
    assertThat(PartState.of(line(60, 0, 0), 0, false, true)).isEqualTo(PartState.DONE);
    assertThat(PartState.of(line(60, 0, 0), 0, false, false)).isEqualTo(PartState.NOT_BEGUN);
  }
}
