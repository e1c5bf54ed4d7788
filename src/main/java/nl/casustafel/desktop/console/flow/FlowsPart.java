package nl.casustafel.desktop.console.flow;

import java.util.Optional;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The decision flows, one a page. */
public final class FlowsPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.FLOWS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return tools
        .model()
        .view()
        .flow(place.item())
        .map(flow -> new FlowView(new FlowModel(tools.model(), flow.id()), tools.texts()));
  }
}
