package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
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
    Path folder = data == null ? context.services().dataFolder() : data;
    try (CliServices.OpenWorkshops open = context.services().open(folder)) {
      WorkshopId id = find(open.workshops(), folder);
      Workshop opened =
          open.workshops()
              .open(id)
              .orElseThrow(
                  () -> new CommandFailure(CliText.UNKNOWN_WORKSHOP, workshop, folder.toString()));
      context.services().writeReport(opened.view(), out);
      context.say(CliText.REPORT_DONE, opened.view().info().title(), out.toString());
    }
    return CommandLineInterface.OK;
  }

  /** The id given, or the one that begins so. */
  private WorkshopId find(Workshops workshops, Path folder) {
    List<WorkshopId> fitting =
        workshops.list().stream()
            .map(summary -> summary.id())
            .filter(id -> id.value().startsWith(workshop))
            .toList();
    if (fitting.isEmpty()) {
      throw new CommandFailure(CliText.UNKNOWN_WORKSHOP, workshop, folder.toString());
    }
    if (fitting.size() > 1) {
      throw new CommandFailure(CliText.AMBIGUOUS_WORKSHOP, workshop);
    }
    return fitting.getFirst();
  }
}
