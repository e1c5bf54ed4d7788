package nl.casustafel.desktop.console.risks;

import java.util.Optional;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The risks found, all on one page. */
public final class RisksPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.RISKS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(new RisksView(tools.model(), tools.voting(), tools.texts()));
  }
}
