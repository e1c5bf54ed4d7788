package nl.casustafel.desktop.projector.page;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.matrix.RiskGrid;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.desktop.projector.slide.RiskWords;
import nl.casustafel.text.Texts;

/** The risks in a list beside their picture, and below it the measures against the one at hand. */
final class RiskPicture extends VBox {

  RiskPicture(RiskWords words, Texts texts) {
    getStyleClass().addAll("answers", "risk-picture");
    VBox list = new VBox(lines(words));
    if (!words.rest().isEmpty()) {
      list.getChildren().add(new Paragraph(words.rest(), "notices"));
    }
    HBox.setHgrow(list, Priority.ALWAYS);
    list.setMinWidth(0);
    RiskWords.Picture map = words.map();
    RiskGrid grid = new RiskGrid(map.scales(), texts);
    grid.show(map.numbers(), map.atHand());
    grid.draw(map.way());
    Paragraph movement = new Paragraph(map.movement());
    movement.getStyleClass().add("risk-movement");
    VBox picture = new VBox(grid, movement);
    picture.setMinWidth(Region.USE_PREF_SIZE);
    list.getStyleClass().add("risk-words");
    if (!words.measures().isEmpty()) {
      VBox measures = new VBox(new Paragraph(texts.of(ProjectorText.MEASURES), "risk-question"));
      words.measures().forEach(measure -> measures.getChildren().add(new Paragraph(measure)));
      measures.getStyleClass().add("risk-measures");
      list.getChildren().add(measures);
    }
    HBox both = new HBox(list, picture);
    both.getStyleClass().add("risk-parts");
    getChildren().add(both);
  }

  private static GridPane lines(RiskWords words) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("risk-lines-shown");
    int row = 0;
    for (RiskWords.Line line : words.lines()) {
      String look = line.atHand() ? "risk-question" : "risk-other";
      Label number = whole(line.number(), look);
      Paragraph name = new Paragraph(line.name(), look);
      GridPane.setHgrow(name, Priority.ALWAYS);
      Label level = whole(line.level(), line.atHand() ? "risk-question" : "notices");
      grid.addRow(row, number, level, name);
      GridPane.setValignment(number, VPos.TOP);
      GridPane.setValignment(level, VPos.TOP);
      row++;
    }
    return grid;
  }

  private static Label whole(String text, String look) {
    Label label = new Label(text);
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    label.getStyleClass().add(look);
    return label;
  }
}
