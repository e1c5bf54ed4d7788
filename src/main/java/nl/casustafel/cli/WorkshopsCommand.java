package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.casustafel.workshop.WorkshopSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the workshops of a data folder: id, date, title. */
@Command(name = "workshops", mixinStandardHelpOptions = true)
final class WorkshopsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  WorkshopsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? context.services().dataFolder() : data;
    try (CliServices.OpenWorkshops open = context.services().read(folder)) {
      List<WorkshopSummary> all = open.workshops().list();
      if (all.isEmpty()) {
        context.say(CliText.NO_WORKSHOPS, folder.toString());
      }
      for (WorkshopSummary workshop : all) {
        context
            .out()
            .println(
                String.join(
                    "\t",
                    workshop.id().value(),
                    workshop.heading().date().toString(),
                    workshop.heading().title()));
      }
    }
    return CommandLineInterface.OK;
  }
}
