package nl.casustafel.desktop.report;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;

/** The sections of the report with their pages; choosing one goes there. */
final class MarkList extends VBox {

  MarkList(List<PdfPages.Mark> marks, IntConsumer goTo, Texts texts) {
    getStyleClass().add("mark-list");
    getChildren().add(new Paragraph(texts.of(ReportText.SECTIONS), "card-title"));
    marks.forEach(mark -> getChildren().add(line(mark, goTo)));
  }

  private static Button line(PdfPages.Mark mark, IntConsumer goTo) {
    Paragraph heading = new Paragraph(mark.heading());
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Label page = new Label(Integer.toString(mark.page() + 1));
    page.getStyleClass().add("secondary");
    page.setMinWidth(USE_PREF_SIZE);
    HBox content = new HBox(heading, page);
    content.getStyleClass().add("mark-content");
    Button line = new Button();
    line.setGraphic(content);
    line.getStyleClass().addAll("plain", "mark");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleText(mark.heading() + ", " + (mark.page() + 1));
    line.setOnAction(event -> goTo.accept(mark.page()));
    return line;
  }
}
