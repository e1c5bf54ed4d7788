package nl.casustafel;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.casustafel.cli.CliText;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the program begins: a window without arguments, a command with them. */
public final class Main {
  private static final String DEMO_CASE = "chatlog-finetuning";

  private Main() {}

  public static void main(String[] arguments) {
    Language language = systemLanguage();
    App app = new App();
    Logger log = LoggerFactory.getLogger(Main.class);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> log.error("something went wrong that nobody expected", failure));
    if (arguments.length > 0) {
      System.exit(commandLine(app, language).run(arguments));
    }
    CliText why = CliText.NO_DISPLAY;
    if (Display.isPresent()) {
      if (opensWindow(app, language)) {
        return;
      }
      why = CliText.NO_WINDOW;
    }
    writer(System.err).println(new Texts(language).of(why));
    String folder = System.getProperty("casustafel.demo", "casustafel-demo");
    System.exit(commandLine(app, language).run("demo", "--case", DEMO_CASE, "--out", folder));
  }

  /** A toolkit that fails prints long traces; the reader gets one line in words instead. */
  private static boolean opensWindow(App app, Language language) {
    PrintStream screen = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, screen.charset()));
    boolean opened = false;
    try {
      opened = app.openWindow(language);
    } finally {
      System.setErr(screen);
    }
    if (opened) {
      screen.writeBytes(said.toByteArray());
    }
    return opened;
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
