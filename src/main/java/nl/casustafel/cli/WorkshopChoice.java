package nl.casustafel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;

/** The workshop or case that a command line names. */
final class WorkshopChoice {
  private WorkshopChoice() {}

  /**
   * Opens the workshop of that id, or the one whose id begins so.
   *
   * @throws CommandFailure when there is none, or more than one
   */
  static Workshop open(Workshops workshops, String id, Path folder) {
    return workshops
        .open(find(workshops, id, folder))
        .orElseThrow(() -> new CommandFailure(CliText.UNKNOWN_WORKSHOP, id, folder.toString()));
  }

  private static WorkshopId find(Workshops workshops, String beginning, Path folder) {
    List<WorkshopId> fitting =
        workshops.list().stream()
            .map(summary -> summary.id())
            .filter(id -> id.value().startsWith(beginning))
            .toList();
    if (fitting.isEmpty()) {
      throw new CommandFailure(CliText.UNKNOWN_WORKSHOP, beginning, folder.toString());
    }
    if (fitting.size() > 1) {
      throw new CommandFailure(CliText.AMBIGUOUS_WORKSHOP, beginning);
    }
    return fitting.getFirst();
  }

  static CommandFailure unknownCase(CliServices services, String caseId) {
    List<String> known =
        services.builtInCases().stream().map(source -> source.template().id()).toList();
    return new CommandFailure(CliText.UNKNOWN_CASE, caseId, String.join(", ", known));
  }
}
