package nl.casustafel.desktop.kit.details;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Which roles are present and how many of each, to add, count and take away. */
public final class RoleList extends VBox {
  private final TypedDetails details;
  private final Texts texts;
  private final Listening listening;
  private final VBox rows = new VBox();
  private final FlowPane suggestions = new FlowPane();
  private final Pill people = Pill.quiet("");
  private Language language;

  /**
   * @param language that of the workshop, in which the usual roles are offered
   */
  public RoleList(TypedDetails details, Texts texts, Language language, Listening listening) {
    this.details = details;
    this.texts = texts;
    this.language = language;
    this.listening = listening;
    getStyleClass().add("role-list");
    rows.getStyleClass().add("stack");
    suggestions.getStyleClass().add("suggestions");
    Button add = Buttons.outlined(texts.of(DetailsText.ADD_ROLE), () -> add(""));
    add.setGraphic(Icons.PLUS.node());
    getChildren()
        .addAll(
            rows,
            new Paragraph(texts.of(DetailsText.SUGGESTIONS), "section-title"),
            suggestions,
            add);
    details.roles().forEach(row -> rows.getChildren().add(line(row)));
    suggest();
    count();
  }

  /** How many people are present, in words. */
  public Pill people() {
    return people;
  }

  /** Offers the usual roles in another language. */
  public void suggestIn(Language other) {
    language = other;
    suggest();
  }

  private void add(String role) {
    RoleLine line = line(details.add(role));
    rows.getChildren().add(line);
    suggest();
    count();
    (role.isEmpty() ? line.role() : line.count()).requestFocus();
  }

  private void remove(RoleRow row) {
    int at = details.roles().indexOf(row);
    details.remove(row);
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
    String all = new Texts(language).of(DetailsText.SUGGESTED_ROLES);
    List<String> present =
        details.roles().stream().map(row -> row.roleProperty().get().strip()).toList();
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
    button.setAccessibleText(texts.of(DetailsText.ADD_SUGGESTED, role));
    button.getStyleClass().add("suggestion");
    return button;
  }

  private void count() {
    people.setText(texts.of(DetailsText.PEOPLE, details.people()));
  }
}
