package nl.casustafel.desktop.kit.details;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;

/** One role with its head count. */
final class RoleLine extends VBox {
  private final TextField role = LineFilter.oneLine(new TextField());
  private final NumberField count;

  RoleLine(RoleRow row, Texts texts, Runnable remove, Listening listening) {
    count = new NumberField(row.countProperty(), 1, RoleRow.MOST, listening);
    listening.both(role.textProperty(), row.roleProperty());
    role.setAccessibleText(texts.of(DetailsText.ROLE));
    role.setPromptText(texts.of(DetailsText.ROLE));
    Button away = Buttons.icon(Icons.CLOSE, texts.of(DetailsText.REMOVE_ROLE, ""), remove);
    HBox line = new HBox(role, count, away);
    line.getStyleClass().add("role-line");
    HBox.setHgrow(role, Priority.ALWAYS);
    Paragraph problem = new Paragraph("", "field-problem");
    getChildren().addAll(line, problem);
    Runnable check =
        () -> {
          problem.setText(row.flaw().map(texts::of).orElse(""));
          Shown.when(row.flaw().isPresent(), problem);
          String name = row.roleProperty().get();
          count.setAccessibleText(texts.of(DetailsText.COUNT_OF, name));
          away.setAccessibleText(texts.of(DetailsText.REMOVE_ROLE, name));
        };
    listening.toChange(row.roleProperty(), check);
    listening.toChange(row.countProperty(), check);
    check.run();
  }

  TextField role() {
    return role;
  }

  NumberField count() {
    return count;
  }
}
