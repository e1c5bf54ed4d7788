package nl.casustafel;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.casustafel.cli.CliText;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Where the program begins: a window without arguments, a command with them. */
public final class Main {
  private static final String DEMO_CASE = "chatlog-finetuning";

  private Main() {}

  public static void main(String[] arguments) {
    Language language = systemLanguage();
    App app = new App();
    if (arguments.length > 0) {
      System.exit(commandLine(app, language).run(arguments));
    }
    if (Display.isPresent() && app.openWindow(language)) {
      return;
    }
    writer(System.err).println(new Texts(language).of(CliText.NO_DISPLAY));
    String folder = System.getProperty("casustafel.demo", "casustafel-demo");
    System.exit(commandLine(app, language).run("demo", "--case", DEMO_CASE, "--out", folder));
  }

  private static CommandLineInterface commandLine(App app, Language language) {
    // The report draws with AWT, which would look for the display that is not there.
    System.setProperty("java.awt.headless", "true");
    return new CommandLineInterface(
        app, language, reader(), writer(System.out), writer(System.err));
  }

  private static BufferedReader reader() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static Language systemLanguage() {
    return Locale.getDefault().getLanguage().equals("nl") ? Language.NL : Language.EN;
  }
}
