package nl.casustafel.desktop.console.part;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.flow.TreatedFlow;

/** A section of the column beside an item: a title and what stands below it. */
public final class RoomSection extends VBox {
  private final HBox head = new HBox();

  public RoomSection(String title) {
    getStyleClass().add("room-section");
    Paragraph words = new Paragraph(title, "card-title");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    head.getStyleClass().add("card-header");
    head.getChildren().add(words);
    getChildren().add(head);
  }

  /** One that is for the facilitator alone. */
  public static RoomSection forFacilitator(Texts texts) {
    return new RoomSection(texts.of(PartNoteText.FOR_YOU));
  }

  /** What the case asks the facilitator to have an eye for; none where it asks nothing. */
  public static List<RoomSection> points(CaseStory story, Texts texts) {
    if (story.facilitatorPoints().isEmpty()) {
      return List.of();
    }
    RoomSection points = new RoomSection(texts.of(PartNoteText.CASE_POINTS));
    story.facilitatorPoints().forEach(point -> points.note(texts.of(point)));
    return List.of(points);
  }

  /** What stands beside the title. */
  public HBox head() {
    return head;
  }

  public void note(String words) {
    getChildren().add(new Paragraph(words, "note"));
  }

  public void aside(String words) {
    getChildren().add(new Paragraph(words, "secondary"));
  }

  /** Where in the law it stands, in the language that is spoken. */
  public void references(List<String> references, ConsoleModel model, Texts texts) {
    if (!references.isEmpty()) {
      String line =
          model.view().content().guide().status().citations().show(references, texts.language());
      getChildren().add(new Paragraph(line, "references"));
    }
  }

  /** Links to the decision flows that say more about this; nothing where there are none. */
  public void flows(Predicate<TreatedFlow> about, ConsoleModel model, Texts texts) {
    getChildren().addAll(FlowLinks.of(about, model, texts));
  }

  /** Links to other places under a name; nothing where there are none. */
  public void links(String name, List<Place> places, ConsoleModel model, Texts texts) {
    if (places.isEmpty()) {
      return;
    }
    getChildren().add(new Paragraph(name, "field-name"));
    for (Place place : places) {
      Hyperlink link = new Hyperlink(ItemName.of(place, model.view(), texts));
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(event -> model.moveTo(place));
      getChildren().add(link);
    }
  }
}
