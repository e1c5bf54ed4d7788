package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.casustafel.log.Logs;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.Test;

/** The time at a part that is not recorded yet, when the program is killed. */
class TimeHereTest extends TypedInWorkshop {
  private static final Duration LOOK = Duration.ofSeconds(5);

  private void pass(int seconds) {
    for (int i = 0; i < seconds / LOOK.toSeconds(); i++) {
      real.clock.pass(LOOK);
      model.tick();
    }
  }

  private int spent(WorkshopView view, Part part) {
    return view.agenda().line(part).secondsSpent();
  }

  @Test
  void aCrashLosesLessThanAMinuteAndTheRecordHasNoEntryMore() {
    model.moveTo(new Place(Part.RISKS, ""));
    long revision = workshop.view().identity().revision();
    pass(285);
    assertThat(workshop.view().identity().revision()).isEqualTo(revision);
    assertThat(workshop.view().identity().canUndo()).isFalse();

    ConsoleModel after = afterCrash();
    assertThat(after.place()).isEqualTo(new Place(Part.RISKS, ""));
    after.tick();
    assertThat(after.moving().secondsHereProperty().get()).isEqualTo(270);
    after.moveTo(new Place(Part.REPORT, ""));
    assertThat(spent(after.view(), Part.RISKS)).isEqualTo(270);
    assertThat(spent(after.view(), Part.REPORT)).isZero();
  }

  @Test
  void whatWasRecordedIsNotCountedAgain() {
    model.moveTo(new Place(Part.RISKS, ""));
    pass(60);
    model.moveTo(new Place(Part.REPORT, ""));
    pass(20);
    ConsoleModel after = afterCrash();
    after.moveTo(new Place(Part.RISKS, ""));
    after.tick();
    assertThat(after.moving().secondsHereProperty().get()).isZero();
    assertThat(spent(after.view(), Part.RISKS)).isEqualTo(60);
    assertThat(spent(after.view(), Part.REPORT)).isZero();

    // A second crash at the same place finds nothing twice either.
    ConsoleModel again = afterCrash();
    again.moveTo(new Place(Part.REPORT, ""));
    assertThat(spent(again.view(), Part.RISKS)).isEqualTo(60);
  }

  @Test
  void twoCrashesAtOnePartLoseLessThanAMinuteEach() {
    model.moveTo(new Place(Part.RISKS, ""));
    pass(100);
    ConsoleModel after = afterCrash();
    for (int i = 0; i < 8; i++) {
      real.clock.pass(LOOK);
      after.tick();
    }
    ConsoleModel again = afterCrash();
    again.leave(() -> {}, () -> {});
    assertThat(spent(again.view(), Part.RISKS)).isEqualTo(90 + 30);
  }

  @Test
  @Logs("WARN TimeHere: the time spent could not be kept <- StoreFailure")
  void aDiskThatIsFullForAWhileLosesNoTimeThatFollows() {
    model.moveTo(new Place(Part.RISKS, ""));
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    pass(60);
    real.store.fail(null);
    pass(30);
    ConsoleModel after = afterCrash();
    after.leave(() -> {}, () -> {});
    assertThat(spent(after.view(), Part.RISKS)).isEqualTo(90);
  }
}
