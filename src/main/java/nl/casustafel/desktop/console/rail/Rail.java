package nl.casustafel.desktop.console.rail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;

/** The agenda, with the items of the part at hand opened below it. */
public final class Rail extends VBox {
  private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");

  private final ConsoleModel model;
  private final Texts texts;
  private final Label title = new Label();
  private final Map<Part, PartRow> rows = new LinkedHashMap<>();
  private final ItemList items;
  private boolean iconsOnly;

  public Rail(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.items = new ItemList(model, texts);
    getStyleClass().add("rail");
    title.getStyleClass().add("rail-title");
    VBox.setVgrow(items, Priority.ALWAYS);
    for (Agenda.Line line : model.view().agenda().lines()) {
      Part part = line.part();
      rows.put(part, new PartRow(part, model, texts, () -> goTo(part)));
    }
    getChildren().add(title);
    getChildren().addAll(rows.values());
    show();
  }

  private void goTo(Part part) {
    Agenda.Line line = model.view().agenda().line(part);
    firstOpen(line).or(() -> line.places().stream().findFirst()).ifPresent(model::moveTo);
  }

  /** The first item of a part that is not done yet, so that one goes on where one was. */
  private static Optional<Place> firstOpen(Agenda.Line line) {
    return line.items().all().filter(item -> !item.done()).map(line::place).findFirst();
  }

  /** Shows the workshop and the place as they are now. */
  public void show() {
    WorkshopView view = model.view();
    Place here = model.place();
    title.setText(texts.of(RailText.AGENDA, duration(view.agenda().plannedMinutes())));
    showParts();
    placeItems(here.part());
    items.show(RailItem.of(here, view, texts));
  }

  /** Shows the time spent as it is now. */
  public void showTime() {
    showParts();
  }

  private void showParts() {
    Part at = model.place().part();
    int seconds = model.secondsHereProperty().get();
    for (PartRow row : rows.values()) {
      Agenda.Line line = model.view().agenda().line(row.part());
      row.show(line, row.part().equals(at), seconds);
    }
  }

  private void placeItems(Part part) {
    boolean wanted =
        !iconsOnly && model.view().agenda().line(part).items().pages() == PartItems.Pages.EACH;
    int wantedAt = wanted ? rowIndex(part) + 1 : -1;
    if (getChildren().indexOf(items) != wantedAt) {
      getChildren().remove(items);
      if (wanted) {
        getChildren().add(rowIndex(part) + 1, items);
      }
    }
  }

  private int rowIndex(Part part) {
    return getChildren().indexOf(rows.get(part));
  }

  /** Shows only symbols, where the window is too narrow for names. */
  public void showIconsOnly(boolean only) {
    if (only != iconsOnly) {
      iconsOnly = only;
      pseudoClassStateChanged(ICONS, only);
      Shown.when(!only, title);
      rows.values().forEach(row -> row.showIconOnly(only));
      show();
    }
  }

  private String duration(int minutes) {
    return texts.of(RailText.DURATION, minutes / 60, minutes % 60);
  }
}
