package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks case files and lists every problem with its place. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = new ArrayList<>();

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int problems = files.stream().mapToInt(this::check).sum();
    if (problems > 0) {
      context.say(CliText.CASE_PROBLEMS, problems);
    }
    return problems == 0 ? CommandLineInterface.OK : CommandLineInterface.FAILED;
  }

  private int check(Path file) {
    return switch (context.services().checkCase(file)) {
      case ReadResult.Loaded<CaseSource> loaded -> {
        context.say(
            CliText.CASE_GOOD, file.toString(), loaded.value().template().observations().size());
        yield 0;
      }
      case ReadResult.Rejected<CaseSource> rejected -> {
        rejected.problems().forEach(p -> context.out().println(p.line(context.texts())));
        yield rejected.problems().size();
      }
    };
  }
}
