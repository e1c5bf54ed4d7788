package nl.casustafel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingKillTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidToBeSavedIsInItsFieldAfterTheProgramWasKilledInTheMiddleOfTyping()
      throws Exception {
    TypedWorkshop.begin(folder);
    TypingRun run = new TypingRun(folder, TypedField.NEW_OBSERVATION);
    assertThat(run.found()).isEmpty();
    run.go();
    run.awaitSaid();
    TypingRun.Said said = run.kill();

    TypingRun again = new TypingRun(folder, TypedField.NEW_OBSERVATION);
    again.kill();
    assertThat(again.found()).isNotEmpty();
    assertThat(said.isTrue(again.found())).as("%s after %s", again.found(), said).isTrue();
  }
}
