package nl.casustafel.cli;

import java.io.PrintWriter;
import nl.casustafel.text.Texts;

/**
 * What every command has at hand: services, the words of the user's language, and where to print.
 */
record CommandContext(CliServices services, Texts texts, PrintWriter out) {

  void say(CliText key, Object... arguments) {
    out.println(texts.of(key, arguments));
    out.flush();
  }
}
