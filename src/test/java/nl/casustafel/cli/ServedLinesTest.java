package nl.casustafel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ServedLinesTest {
  private final StringWriter printed = new StringWriter();
  private final ServedLines lines = new ServedLines(new PrintWriter(printed));

  @Test
  void whatIsToldBeforeItIsSaidWhereItIsServedComesRightAfterThat() {
    lines.say("guessing");
    lines.say("caught-up");
    assertThat(printed.toString()).isEmpty();

    lines.begin("serving");
    lines.say("status");

    assertThat(printed.toString().lines())
        .containsExactly("serving", "guessing", "caught-up", "status");
  }
}
