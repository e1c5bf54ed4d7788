package nl.casustafel.desktop.console;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.workshop.InventedPart;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/** What the console shows of the invented part. */
final class InventedConsolePart implements ConsolePart {
  @Override
  public Part part() {
    return InventedPart.WEATHER;
  }

  @Override
  public Optional<ItemView> view(Place place, PartTools tools) {
    return tools
        .model()
        .view()
        .agenda()
        .item(place)
        .map(item -> new Sky(tools.texts().of(item.words().text())));
  }

  @Override
  public List<Node> notes(Place place, PartTools tools) {
    RoomSection note = RoomSection.forFacilitator(tools.texts());
    note.note("Keep the windows shut");
    return List.of(note);
  }

  private record Sky(Label node, ReadOnlyObjectWrapper<@Nullable NextDeed> next)
      implements ItemView {
    Sky(String weather) {
      this(new Label("Look outside: " + weather), new ReadOnlyObjectWrapper<>());
    }

    @Override
    public void show(WorkshopView view) {
      // The sky stays as it is.
    }

    @Override
    public ObservableValue<@Nullable NextDeed> nextDeed() {
      return next.getReadOnlyProperty();
    }

    @Override
    public boolean pressed(KeyEvent key) {
      return false;
    }
  }
}
