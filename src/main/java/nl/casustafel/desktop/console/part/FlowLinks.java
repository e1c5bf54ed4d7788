package nl.casustafel.desktop.console.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.flow.TreatedFlow;

/** Links to the decision flows that say more about something, where that is treated. */
public final class FlowLinks {
  private FlowLinks() {}

  /** A name and the links below it; nothing where no flow is about this. */
  public static List<Node> of(Predicate<TreatedFlow> about, ConsoleModel model, Texts texts) {
    List<Place> places =
        model.view().results().flows().stream().filter(about).map(TreatedFlow::place).toList();
    List<Node> nodes = new ArrayList<>();
    if (!places.isEmpty()) {
      nodes.add(new Paragraph(texts.of(PartNoteText.FLOWS), "field-name"));
    }
    for (Place place : places) {
      Hyperlink link = new Hyperlink(ItemName.of(place, model.view(), texts));
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(event -> model.moveTo(place));
      nodes.add(link);
    }
    return nodes;
  }
}
