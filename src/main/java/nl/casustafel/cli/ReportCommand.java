package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.casustafel.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the report of a workshop. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--workshop", required = true, paramLabel = "ID")
  private String workshop = "";

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  ReportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.services().prepareReport();
    Path folder = data == null ? context.services().dataFolder() : data;
    try (CliServices.OpenWorkshops open = context.services().read(folder)) {
      Workshop opened = WorkshopChoice.open(open.workshops(), workshop, folder);
      context.services().writeReport(opened.view(), out);
      context.say(CliText.REPORT_DONE, opened.view().info().title(), out.toString());
    }
    return CommandLineInterface.OK;
  }
}
