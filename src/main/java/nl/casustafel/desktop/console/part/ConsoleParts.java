package nl.casustafel.desktop.console.part;

import java.util.List;
import nl.casustafel.workshop.agenda.Part;

/** The parts that the console can show. Their order is that of the agenda. */
public record ConsoleParts(List<ConsolePart> all) {

  public ConsoleParts {
    all = List.copyOf(all);
  }

  public ConsolePart of(Part part) {
    return all.stream().filter(shown -> shown.part().equals(part)).findFirst().orElseThrow();
  }
}
