package nl.casustafel.desktop.console.closing;

import java.util.Optional;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The end of the workshop: what was treated, the actions, and the way to the report. */
public final class ReportPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.REPORT;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(
        new ClosingView(tools.model(), tools.voting(), tools.texts(), tools.makeReport()));
  }
}
