package nl.casustafel.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import nl.casustafel.text.Texts;

/**
 * What every command has at hand: services, the words of the user's language, what to read and
 * where to print.
 */
record CommandContext(CliServices services, Texts texts, BufferedReader in, PrintWriter out) {

  void say(CliText key, Object... arguments) {
    out.println(texts.of(key, arguments));
    out.flush();
  }
}
