package nl.casustafel.desktop.console.voting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.KeptLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingChoiceTest {
  @TempDir Path folder;

  private ClosingChoice choice() {
    return new ClosingChoice(
        new KeptLine(folder.resolve("voting-closing.txt")),
        new Tasks(Runnable::run, Runnable::run),
        () -> null);
  }

  @Test
  void aRoundClosesByItselfUntilSomebodySaysOtherwiseWhichIsRemembered() {
    assertThat(choice().byItself()).isTrue();
    choice().choose(false);
    assertThat(choice().byItself()).isFalse();
    choice().choose(true);
    assertThat(choice().byItself()).isTrue();
  }
}
