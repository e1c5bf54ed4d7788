package nl.casustafel.desktop.console.rail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** The agenda, with the items of the part at hand opened below it. */
public final class Rail extends VBox {
  /** In place of the seconds where none are counted. */
  static final int TIMELESS = -1;

  private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");

  private final ConsoleModel model;
  private final Texts texts;
  private final PhaseSwitch phases;
  private final Label title = new Label();
  private final Map<Part, PartRow> rows = new LinkedHashMap<>();
  private final ItemList items;
  private final VBox symbols = new VBox();
  private final ScrollPane scroll = new ScrollPane(symbols);
  private boolean iconsOnly;

  public Rail(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.items = new ItemList(model, texts);
    getStyleClass().add("rail");
    phases = new PhaseSwitch(model, texts);
    title.getStyleClass().add("rail-title");
    scroll.getStyleClass().add("rail-symbols");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(items, Priority.ALWAYS);
    for (Agenda.Line line : model.view().agenda().lines()) {
      Part part = line.part();
      rows.put(part, new PartRow(part, model, texts, () -> goTo(part)));
    }
    show();
  }

  private void goTo(Part part) {
    Agenda.Line line = model.agenda().line(part);
    firstOpen(line).or(() -> line.places().stream().findFirst()).ifPresent(model::moveTo);
  }

  /** The first item of a part that is not done yet, so that one goes on where one was. */
  private static Optional<Place> firstOpen(Agenda.Line line) {
    return line.items().all().filter(item -> !item.done()).map(line::place).findFirst();
  }

  /** Shows the workshop and the place as they are now. */
  public void show() {
    Agenda agenda = model.agenda();
    Place here = model.place();
    phases.show();
    title.setText(texts.of(RailText.AGENDA, duration(agenda.plannedMinutes())));
    Shown.when(!iconsOnly && inTheRoom(), title);
    showParts();
    place(agenda, here.part());
    items.show(RailItem.of(here, agenda, texts));
  }

  private boolean inTheRoom() {
    return model.standpoint().phase() == Phase.ROOM;
  }

  /** Shows the time spent as it is now. */
  public void showTime() {
    showParts();
  }

  private void showParts() {
    Part at = model.place().part();
    int seconds = model.moving().secondsHereProperty().get();
    for (Agenda.Line line : model.agenda().lines()) {
      row(line.part()).show(line, line.part().equals(at), inTheRoom() ? seconds : TIMELESS);
    }
  }

  private PartRow row(Part part) {
    return Objects.requireNonNull(rows.get(part));
  }

  /** The parts of the phase at hand, with the items of the part at hand below it. */
  private void place(Agenda agenda, Part part) {
    List<Node> wanted = new ArrayList<>(List.of(phases, title));
    for (Agenda.Line line : agenda.lines()) {
      if (hasPages(line)) {
        wanted.add(row(line.part()));
        if (line.part().equals(part) && !iconsOnly && RailItem.isOpened(line)) {
          wanted.add(items);
        }
      }
    }
    if (iconsOnly) {
      // With large letters there may be more symbols than room.
      show(symbols, wanted.subList(2, wanted.size()));
      show(this, List.of(phases, scroll));
    } else {
      show(this, wanted);
    }
  }

  private static void show(Pane pane, List<? extends Node> wanted) {
    if (!pane.getChildren().equals(wanted)) {
      pane.getChildren().setAll(wanted);
    }
  }

  // Of a guide of an earlier edition nothing is looked up beforehand.
  private static boolean hasPages(Agenda.Line line) {
    return !line.places().isEmpty();
  }

  /** Shows only symbols, where the window is too narrow for names. */
  public void showIconsOnly(boolean only) {
    if (only != iconsOnly) {
      iconsOnly = only;
      pseudoClassStateChanged(ICONS, only);
      phases.showShort(only);
      rows.values().forEach(row -> row.showIconOnly(only));
      show();
    }
  }

  private String duration(int minutes) {
    return texts.of(RailText.DURATION, minutes / 60, minutes % 60);
  }
}
