package nl.casustafel.desktop.console.conclusion;

import java.util.Optional;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** What is concluded in the end, all on one page. */
public final class ConclusionsPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.CONCLUSIONS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(new ConclusionView(tools.model(), tools.texts()));
  }
}
