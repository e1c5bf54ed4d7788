package nl.casustafel.desktop.console.rail;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Jotting;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedNumber;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;

/** Changes the minutes planned for a part; Enter keeps them, Esc leaves them as they were. */
final class MinutesEditor extends VBox {
  private final TextField field = LineFilter.oneLine(new TextField());
  private final Paragraph problem = new Paragraph("", "field-problem");
  private final ConsoleModel model;
  private final Part part;
  private final Texts texts;
  private final Runnable folded;
  private final Jotting jotting;
  private int planned;

  MinutesEditor(Part part, ConsoleModel model, Texts texts, Runnable folded) {
    this.model = model;
    this.part = part;
    this.texts = texts;
    this.folded = folded;
    getStyleClass().add("minutes-editor");
    jotting = model.typing().jotting(part.name(), "minutes");
    String name = ItemName.of(part, model.view(), texts);
    field.setAccessibleText(texts.of(RailText.MINUTES_FIELD, name));
    listen();
    problem.setManaged(false);
    Label unit = new Label(texts.of(RailText.MINUTES));
    HBox row = new HBox(field, unit);
    row.getStyleClass().add("minutes-row");
    getChildren().addAll(row, problem);
  }

  private void listen() {
    field.setPrefColumnCount(4);
    field.setOnAction(event -> keep());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            left();
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            fold();
            key.consume();
          }
        });
    field.textProperty().addListener((property, before, now) -> jot(now));
  }

  void show(int minutes) {
    planned = minutes;
  }

  void focus() {
    field.setText(jotting.text().isEmpty() ? Integer.toString(planned) : jotting.text());
    say("");
    field.requestFocus();
    field.selectAll();
  }

  private void keep() {
    if (field.getText().isBlank()) {
      fold();
      return;
    }
    plan(view -> fold());
  }

  /** Who goes elsewhere has said it too; what is no number stays, and is said to be none. */
  private void left() {
    if (getParent() != null && !field.getText().isBlank() && !isPlanned()) {
      plan(view -> stored());
    }
  }

  private boolean isPlanned() {
    OptionalInt typed = TypedNumber.in(field.getText());
    return typed.isPresent() && typed.getAsInt() == planned;
  }

  private void plan(Consumer<WorkshopView> done) {
    OptionalInt typed = TypedNumber.in(field.getText());
    if (typed.isEmpty()) {
      say(texts.of(RailText.MINUTES_NOT_READ));
      return;
    }
    int minutes = typed.getAsInt();
    model.change(view -> new Command.PlanMinutes(part, minutes), done, this::refuse);
  }

  private void stored() {
    say("");
    jotting.textProperty().set("");
  }

  private void jot(String minutes) {
    jotting.textProperty().set(minutes.equals(Integer.toString(planned)) ? "" : minutes);
  }

  private void fold() {
    jotting.textProperty().set("");
    folded.run();
  }

  private void refuse(Executed.Refused refused) {
    say(refused.message(texts));
  }

  private void say(String why) {
    problem.setText(why);
    problem.setManaged(!why.isEmpty());
  }
}
