package nl.casustafel.desktop.prepare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;

/** Which roles are present, and how many of each. */
final class RolesCard extends Card {
  private final PrepareModel model;
  private final Texts texts;
  private final Listening listening;
  private final VBox rows = new VBox();
  private final FlowPane suggestions = new FlowPane();
  private final Pill people = Pill.quiet("");

  RolesCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.PRESENT));
    this.model = model;
    this.texts = texts;
    this.listening = listening;
    header().getChildren().add(people);
    rows.getStyleClass().add("stack");
    suggestions.getStyleClass().add("suggestions");
    Button add = Buttons.outlined(texts.of(PrepareText.ADD_ROLE), () -> add(""));
    add.setGraphic(Icons.PLUS.node());
    getChildren()
        .addAll(
            new Paragraph(texts.of(PrepareText.PRESENT_HINT), "secondary"),
            rows,
            new Paragraph(texts.of(PrepareText.SUGGESTIONS), "section-title"),
            suggestions,
            add);
    model.roles().forEach(row -> rows.getChildren().add(line(row)));
    listening.toChange(model.languageProperty(), this::suggest);
    suggest();
    count();
  }

  private void add(String role) {
    model.addRole(role);
    RoleRow row = model.roles().getLast();
    RoleLine line = line(row);
    rows.getChildren().add(line);
    suggest();
    count();
    (role.isEmpty() ? line.role() : line.count()).requestFocus();
  }

  private void remove(RoleRow row) {
    int at = model.roles().indexOf(row);
    model.removeRole(row);
    rows.getChildren().remove(at);
    suggest();
    count();
    if (!rows.getChildren().isEmpty()) {
      int next = Math.min(at, rows.getChildren().size() - 1);
      ((RoleLine) rows.getChildren().get(next)).role().requestFocus();
    }
  }

  private RoleLine line(RoleRow row) {
    listening.toChange(row.countProperty(), this::count);
    listening.toChange(row.roleProperty(), this::count);
    return new RoleLine(row, texts, () -> remove(row), listening);
  }

  /** Offers the usual roles that are not there yet, in the language of the workshop. */
  private void suggest() {
    String all = new Texts(model.languageProperty().get()).of(PrepareText.SUGGESTED_ROLES);
    List<String> present =
        model.roles().stream().map(row -> row.roleProperty().get().strip()).toList();
    suggestions
        .getChildren()
        .setAll(
            List.of(all.split("\\|")).stream()
                .filter(role -> !present.contains(role))
                .map(this::suggestion)
                .toList());
  }

  private Node suggestion(String role) {
    Button button = Buttons.outlined(role, () -> add(role));
    button.setAccessibleText(texts.of(PrepareText.ADD_SUGGESTED, role));
    button.getStyleClass().add("suggestion");
    return button;
  }

  private void count() {
    people.setText(texts.of(PrepareText.PEOPLE, model.people()));
  }
}
