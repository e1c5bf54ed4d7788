package nl.casustafel.desktop.console.chain;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The chain and the case, with what the case asks the facilitator to have an eye for. */
public final class CasePart implements ConsolePart {
  @Override
  public Part part() {
    return Part.CASE;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return Optional.of(new CaseView(tools.model().view(), tools.texts()));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    return List.copyOf(
        RoomSection.points(tools.model().view().content().caseTemplate().story(), tools.texts()));
  }
}
