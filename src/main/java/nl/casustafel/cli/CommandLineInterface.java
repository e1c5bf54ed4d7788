package nl.casustafel.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import nl.casustafel.files.Obstacle;
import nl.casustafel.files.ObstacleText;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command line. Errors are one line on standard error, with an exit code. */
public final class CommandLineInterface {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

  /** Done. */
  public static final int OK = 0;

  /** Problems were found, or it could not be done. */
  public static final int FAILED = 1;

  /** The command line itself is wrong. */
  public static final int WRONG_USE = 2;

  /** Another program has the data folder. */
  public static final int IN_USE = 3;

  private final CommandLine line;

  public CommandLineInterface(
      CliServices services,
      Language language,
      BufferedReader in,
      PrintWriter out,
      PrintWriter err) {
    CommandContext context = new CommandContext(services, new Texts(language), in, out);
    line = new CommandLine(new TopCommand());
    line.getCommandSpec().version("Casustafel " + services.version());
    line.addSubcommand(new DemoCommand(context));
    line.addSubcommand(new ReportCommand(context));
    line.addSubcommand(new ServeCommand(context));
    line.addSubcommand(new WorkshopsCommand(context));
    line.addSubcommand(
        new CommandLine(new CasesCommand()).addSubcommand(new CheckCommand(context)));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "nl.casustafel.cli.CliHelp",
            language.locale(),
            CommandLineInterface.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionStrategy(given -> emptyOr(given, context));
    line.setParameterExceptionHandler((problem, arguments) -> wrongUse(problem));
    line.setExecutionExceptionHandler((problem, command, result) -> failed(problem, context));
  }

  /** Carries out the command and returns the exit code. */
  public int run(String... arguments) {
    return line.execute(arguments);
  }

  // An empty text would be a folder, a beginning of every id or an address that nobody meant.
  private int emptyOr(CommandLine.ParseResult given, CommandContext context) {
    String empty =
        given.asCommandLineList().stream()
            .flatMap(command -> command.getParseResult().matchedArgs().stream())
            .filter(argument -> argument.stringValues().stream().anyMatch(String::isBlank))
            .map(CommandLineInterface::name)
            .findFirst()
            .orElse(null);
    if (empty == null) {
      return new CommandLine.RunLast().execute(given);
    }
    line.getErr().println(context.texts().of(CliText.EMPTY_ARGUMENT, empty));
    line.getErr().flush();
    return WRONG_USE;
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private static int wrongUse(CommandLine.ParameterException problem) {
    PrintWriter err = problem.getCommandLine().getErr();
    err.println(oneLine(problem.getMessage()));
    err.flush();
    return WRONG_USE;
  }

  private int failed(Exception problem, CommandContext context) {
    if (!(problem instanceof CommandFailure)) {
      LOG.error("a command could not be carried out", problem);
    }
    String message =
        switch (problem) {
          case CommandFailure failure -> failure.message(context.texts());
          case StoreFailure failure -> StoreWords.of(failure).message(context.texts());
          default -> unexpected(problem).message(context.texts());
        };
    line.getErr().println(oneLine(message));
    line.getErr().flush();
    return problem instanceof CommandFailure failure ? failure.code() : FAILED;
  }

  private static CommandFailure unexpected(Exception problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException of && of.getFile() != null) {
        Obstacle obstacle = Obstacle.of(of, Path.of(of.getFile()), 1);
        return new CommandFailure(ObstacleText.of(obstacle), of.getFile());
      }
    }
    return new CommandFailure(CliText.NOT_DONE);
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
