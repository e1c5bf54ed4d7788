package nl.casustafel.desktop.console.threshold;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** Whether a DPIA is required, on one page. */
public final class ThresholdPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.THRESHOLD;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(new ThresholdView(tools.model(), tools.texts()));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    RoomSection notes = RoomSection.forFacilitator(tools.texts());
    tools.model().view().results().threshold().notes().stream()
        .map(tools.texts()::of)
        .forEach(notes::note);
    return List.of(notes);
  }
}
