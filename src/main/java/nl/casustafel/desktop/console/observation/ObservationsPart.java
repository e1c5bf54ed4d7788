package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The observations, one at a time, each with the note of the case. */
public final class ObservationsPart implements ConsolePart {
  @Override
  public Part part() {
    return Part.OBSERVATIONS;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return tools
        .model()
        .view()
        .observation(place.item())
        .map(observation ->
            new ObservationView(tools.model(), tools.voting(), observation, tools.texts()));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    WorkshopView view = tools.model().view();
    List<Node> notes = new ArrayList<>();
    view.observation(place.item())
        .ifPresent(observation ->
            notes.add(ObservationNote.of(observation, tools.model(), tools.texts())));
    notes.addAll(RoomSection.points(view.content().caseTemplate().story(), tools.texts()));
    return notes;
  }
}
