package nl.casustafel.desktop.console.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/**
 * All that the console needs of a part beyond what the workshop itself knows of it, offered by the
 * part's own package.
 */
public interface ConsolePart {

  Part part();

  /**
   * What the middle of the console shows at a place of this part; empty when what was there is
   * gone.
   */
  Optional<ItemView> view(Place place, PartTools tools);

  /** What only the facilitator sees beside it, one section a node; none for nothing. */
  default List<Node> notes(Place place, PartTools tools) {
    return List.of();
  }
}
