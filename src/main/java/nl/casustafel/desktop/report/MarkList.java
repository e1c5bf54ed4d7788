package nl.casustafel.desktop.report;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;

/** The sections of the report with their pages; choosing one goes there. */
final class MarkList extends VBox {

  MarkList(List<PdfPages.Mark> marks, IntConsumer goTo, Texts texts) {
    getStyleClass().add("mark-list");
    getChildren().add(new Paragraph(texts.of(PreviewText.SECTIONS), "card-title"));
    marks.forEach(mark -> getChildren().add(line(mark, goTo)));
  }

  private static HBox line(PdfPages.Mark mark, IntConsumer goTo) {
    Button heading = Buttons.plain(mark.heading(), () -> goTo.accept(mark.page()));
    heading.getStyleClass().add("mark");
    heading.setWrapText(true);
    heading.setMinSize(0, USE_PREF_SIZE);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setAccessibleText(mark.heading() + ", " + (mark.page() + 1));
    HBox.setHgrow(heading, Priority.ALWAYS);
    Label page = new Label(Integer.toString(mark.page() + 1));
    page.getStyleClass().add("secondary");
    page.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(heading, page);
    line.getStyleClass().add("mark-line");
    return line;
  }
}
