package nl.casustafel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all tests rely on: that nothing is logged unnoticed. */
class LogWatchTest {
  private static final Logger LOG = LoggerFactory.getLogger(LogWatchTest.class);

  @Test
  @Logs({
    "WARN LogWatchTest: the port 8080 is taken",
    "ERROR LogWatchTest: it failed <- IllegalStateException"
  })
  void whatATestExpectsIsSaidWithLevelAndClassAndExceptionAndWhatIsNoWarningDoesNotCount() {
    LOG.info("nobody needs to know");
    LOG.warn("the port {} is taken", 8080);
    LOG.error("it failed", new IllegalStateException("why"));
  }

  @Test
  void whatVariesIsAskedForOnceAndIsExpectedFromThenOn(Logged logged) {
    LOG.warn("first");
    LOG.warn("second");
    assertThat(logged.lines())
        .containsExactly("WARN LogWatchTest: first", "WARN LogWatchTest: second");
    assertThat(logged.lines()).isEmpty();
  }

  @Test
  void theJdkAndLibrariesAreHeardToo(Logged logged) {
    System.getLogger("javafx.css").log(System.Logger.Level.WARNING, "no such colour");
    assertThat(logged.lines()).containsExactly("WARN css: no such colour");
  }

  @Test
  void whatIsLoggedAndNotExpectedFailsTheTestAndItsTraceIsShown() {
    Logged.Line line = new Logged.Line("WARN Store: full <- IOException", "WARN Store: full\nat x");
    assertThatThrownBy(() -> LogWatch.assertLogged(List.of(line), Set.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("WARN Store: full\nat x");
  }

  @Test
  void whatIsExpectedAndNotLoggedFailsTheTest() {
    assertThatThrownBy(() -> LogWatch.assertLogged(List.of(), Set.of("WARN Store: full")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("WARN Store: full");
  }
}
