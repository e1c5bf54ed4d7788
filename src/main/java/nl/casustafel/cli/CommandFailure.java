package nl.casustafel.cli;

import java.util.List;
import nl.casustafel.text.Texts;

/** A command cannot be carried out, for a reason that a person can read in one line. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final CliText reason;
  private final transient List<Object> arguments;

  public CommandFailure(CliText reason, Object... arguments) {
    super(reason.name());
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  /** The exit code of the command. */
  int code() {
    return switch (reason) {
      case IN_USE, IN_USE_WINDOW, IN_USE_COMMAND -> CommandLineInterface.IN_USE;
      default -> CommandLineInterface.FAILED;
    };
  }

  String message(Texts texts) {
    return texts.of(reason, arguments.toArray());
  }
}
