package nl.casustafel.desktop.console.remaining;

import java.util.Optional;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** What is left: a list that leads to where each of it is seen to. */
public final class RemainingPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.REMAINING;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(new RemainingView(tools.model(), tools.texts()));
  }
}
