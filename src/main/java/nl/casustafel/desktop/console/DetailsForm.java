package nl.casustafel.desktop.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Dialogs;
import nl.casustafel.desktop.kit.FieldWithLabel;
import nl.casustafel.desktop.kit.LineFilter;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.RoleCount;
import nl.casustafel.workshop.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/** What the workshop is called, of whom, when and with whom, to change after it began. */
final class DetailsForm extends VBox {
  private final ConsoleModel model;
  private final Texts texts;
  private final Dialogs dialogs;
  private final TextField title = LineFilter.oneLine(new TextField());
  private final TextField organisation = LineFilter.oneLine(new TextField());
  private final StringProperty typedDay = new SimpleStringProperty("");
  private final VBox rows = new VBox();
  private final List<Row> roles = new ArrayList<>();
  private final Paragraph problem = new Paragraph("", "field-problem");
  private @Nullable LocalDate day;

  private record Row(TextField role, TextField count) {}

  DetailsForm(ConsoleModel model, Texts texts, Dialogs dialogs) {
    this.model = model;
    this.texts = texts;
    this.dialogs = dialogs;
    WorkshopInfo info = model.view().info();
    day = info.date();
    title.setText(info.title());
    organisation.setText(info.organisation());
    getStyleClass().add("stack");
    rows.getStyleClass().add("stack");
    info.roles().forEach(this::add);
    Button more = Buttons.outlined(texts.of(ConsoleText.ADD_ROLE), () -> add(new RoleCount("", 1)));
    getChildren()
        .addAll(
            problem,
            new FieldWithLabel(texts.of(ConsoleText.TITLE), title),
            new FieldWithLabel(texts.of(ConsoleText.ORGANISATION), organisation),
            DayField.of(
                texts.of(ConsoleText.DATE), texts, day, typedDay, chosen -> this.day = chosen),
            new Paragraph(texts.of(ConsoleText.ROLES_HINT), "secondary"),
            rows,
            more);
  }

  private void add(RoleCount counted) {
    TextField role = LineFilter.oneLine(new TextField(counted.role()));
    role.setAccessibleText(texts.of(ConsoleText.ROLE, roles.size() + 1));
    role.setPromptText(texts.of(ConsoleText.ROLE, roles.size() + 1));
    TextField count = LineFilter.oneLine(new TextField(Integer.toString(counted.count())));
    count.setAccessibleText(texts.of(ConsoleText.ROLE_COUNT, roles.size() + 1));
    count.setPrefColumnCount(4);
    HBox.setHgrow(role, Priority.ALWAYS);
    HBox row = new HBox(8, role, count);
    roles.add(new Row(role, count));
    rows.getChildren().add(row);
  }

  /** Asks until what is filled in can be kept, or somebody thinks better of it. */
  void open() {
    dialogs.ask(
        texts.of(ConsoleText.DETAILS), this, texts.of(ConsoleText.DETAILS_KEEP), this::keep);
    title.requestFocus();
  }

  private void keep() {
    Optional<LocalDate> on =
        typedDay.get().isEmpty() ? Optional.ofNullable(day) : TypedDay.in(typedDay.get());
    if (on.isEmpty()) {
      again(texts.of(ConsoleText.DATE_NOT_READ));
      return;
    }
    List<RoleCount> counted = new ArrayList<>();
    for (Row row : roles) {
      if (row.role().getText().isBlank()) {
        continue;
      }
      String number = row.count().getText().strip();
      if (!number.matches("[0-9]{1,4}")) {
        again(texts.of(ConsoleText.COUNT_NOT_READ, row.role().getText().strip()));
        return;
      }
      counted.add(new RoleCount(row.role().getText().strip(), Integer.parseInt(number)));
    }
    String name = title.getText().strip();
    String of = organisation.getText().strip();
    model.change(
        now -> {
          WorkshopInfo info = now.info();
          WorkshopInfo to =
              new WorkshopInfo(name, of, on.get(), info.language(), counted, info.depth());
          return to.equals(info) ? null : new Command.Describe(to);
        },
        refused -> again(refused.message(texts)));
  }

  private void again(String why) {
    problem.setText(why);
    open();
  }
}
