package nl.casustafel.desktop.kit.details;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.casustafel.desktop.kit.typing.KeptForm;

/** The roles of a form as one text: a line each, of the number and the role. */
final class TypedRoles {
  private static final String BETWEEN = "\t";

  private final ObservableList<RoleRow> rows;
  private final StringProperty all = new SimpleStringProperty();

  TypedRoles(ObservableList<RoleRow> rows) {
    this.rows = rows;
    all.set(text());
  }

  void keepIn(KeptForm form) {
    String before = all.get();
    form.keep("roles", all);
    if (!all.get().equals(before)) {
      show(all.get());
    }
    rows.forEach(this::follow);
    rows.addListener(
        (ListChangeListener<RoleRow>)
            change -> {
              while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
              }
              all.set(text());
            });
  }

  private void follow(RoleRow row) {
    Consumer<String> tell = typed -> all.set(text());
    row.roleProperty().subscribe(tell);
    row.countProperty().subscribe(tell);
  }

  private String text() {
    return rows.stream()
        .map(row -> plain(row.countProperty()) + BETWEEN + plain(row.roleProperty()))
        .collect(Collectors.joining("\n"));
  }

  private static String plain(StringProperty text) {
    return text.get().replaceAll("[\\t\\n]", " ");
  }

  private void show(String kept) {
    rows.setAll(kept.lines().map(TypedRoles::row).toList());
  }

  private static RoleRow row(String line) {
    String[] parts = line.split(BETWEEN, 2);
    RoleRow row = new RoleRow(parts[parts.length - 1]);
    row.countProperty().set(parts[0]);
    return row;
  }
}
