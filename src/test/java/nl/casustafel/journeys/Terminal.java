package nl.casustafel.journeys;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import nl.casustafel.App;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.text.Language;

/** A terminal in which commands are typed, for tests. */
final class Terminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLineInterface line;

  Terminal(Language language) {
    this(language, "");
  }

  /** A terminal at which this is typed after the command. */
  Terminal(Language language, String input) {
    line =
        new CommandLineInterface(
            new App(),
            language,
            new BufferedReader(new StringReader(input)),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
  }

  int type(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return line.run(arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
