package nl.casustafel.desktop.projector.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.projector.slide.FlowWords;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.text.Texts;

/** What can be answered at a node of a flow, or where it ends; beside it the way so far. */
final class FlowBoard {
  /** What was answered longer ago is counted: it would not be read from the back of the room. */
  private static final int MOST_PASSED = 4;

  /** The share of the width that the node at hand has, in percent. */
  private static final int HERE = 58;

  private final Texts texts;

  FlowBoard(Texts texts) {
    this.texts = texts;
  }

  /** What the group is at, and beside it how it came there. */
  Node of(FlowWords words) {
    VBox here = new VBox();
    here.getStyleClass().add("flow-here");
    FlowWords.Ending ending = words.ending();
    if (ending != null) {
      here.getChildren().add(ending(ending));
    }
    if (!words.checklist().isEmpty()) {
      here.getChildren().add(checklist(words.checklist()));
    }
    if (!words.answers().isEmpty()) {
      here.getChildren().add(answers(words.answers()));
    }
    if (words.trail().isEmpty()) {
      return here;
    }
    GridPane both = new GridPane();
    both.getStyleClass().add("flow-columns");
    for (int share : List.of(HERE, 100 - HERE)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      both.getColumnConstraints().add(column);
    }
    both.addRow(0, here, trail(words.trail()));
    return both;
  }

  private static VBox column(String look) {
    VBox column = new VBox();
    column.getStyleClass().addAll("answers", look);
    return column;
  }

  private static Node ending(FlowWords.Ending ending) {
    VBox box = column("flow-ending");
    Pill name =
        switch (ending.colour()) {
          case GREEN -> Pill.good(ending.name());
          case AMBER, RED -> Pill.attention(ending.name());
          case GREY -> Pill.quiet(ending.name());
        };
    name.setMinWidth(0);
    name.setWrapText(true);
    box.getChildren().addAll(name, new Paragraph(ending.meaning()));
    return box;
  }

  private static Node checklist(List<String> items) {
    VBox box = column("flow-checklist");
    int number = 0;
    for (String item : items) {
      number++;
      box.getChildren().add(line(number + ".", new Paragraph(item), "small"));
    }
    return box;
  }

  private static Node answers(List<String> answers) {
    VBox box = column("ballot");
    int number = 0;
    for (String answer : answers) {
      number++;
      box.getChildren().add(line(Integer.toString(number), new Paragraph(answer), "flow-key"));
    }
    return box;
  }

  private Node trail(List<FlowWords.Passed> trail) {
    VBox box = column("flow-trail");
    int before = Math.max(0, trail.size() - MOST_PASSED);
    box.getChildren()
        .add(
            new Paragraph(
                before == 0
                    ? texts.of(ProjectorText.FLOW_PATH)
                    : texts.of(ProjectorText.FLOW_PATH_AFTER, before),
                "small"));
    for (FlowWords.Passed passed : trail.subList(before, trail.size())) {
      Paragraph answer = new Paragraph(passed.answer(), "flow-said");
      VBox words = new VBox(new Paragraph(passed.question(), "small"), answer);
      box.getChildren().add(line(passed.within() ? "↳" : "→", words, "flow-sign"));
    }
    return box;
  }

  private static HBox line(String sign, Region words, String look) {
    Label mark = new Label(sign);
    mark.getStyleClass().add(look);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("flow-line");
    return line;
  }
}
