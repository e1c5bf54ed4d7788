package nl.casustafel.cli;

import java.util.List;
import nl.casustafel.text.Message;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** A command cannot be carried out, for a reason that a person can read in one line. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  public CommandFailure(TextKey reason, Object... arguments) {
    super(reason.name());
    this.reason = Message.of(reason, arguments);
  }

  /** The exit code of the command. */
  int code() {
    List<TextKey> held = List.of(CliText.IN_USE, CliText.IN_USE_WINDOW, CliText.IN_USE_COMMAND);
    return held.contains(reason.key()) ? CommandLineInterface.IN_USE : CommandLineInterface.FAILED;
  }

  String message(Texts texts) {
    return reason.in(texts);
  }
}
