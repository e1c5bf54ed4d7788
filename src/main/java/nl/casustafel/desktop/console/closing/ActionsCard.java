package nl.casustafel.desktop.console.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.PlainField;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.ActionItem;
import nl.casustafel.workshop.Command;

/** The action list, with a field for actions of the group's own. */
final class ActionsCard extends Card {
  private final ConsoleModel console;
  private final Texts texts;
  private final Paragraph summary = new Paragraph("", "secondary");
  private final VBox list = new VBox();
  private final Map<String, ActionRow> rows = new LinkedHashMap<>();
  private final PlainField field;

  ActionsCard(ConsoleModel console, Texts texts) {
    super(texts.of(ClosingText.ACTIONS_TITLE));
    this.console = console;
    this.texts = texts;
    this.field = PlainField.area(texts.of(ClosingText.NEW_ACTION), texts);
    list.getStyleClass().add("action-list");
    Button add = new Button(texts.of(ClosingText.ADD));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    AdaptiveRow row = AdaptiveRow.ends(field, add);
    getChildren().addAll(summary, list, row);
  }

  /** Shows the actions; rows stay while the list holds the same ones. */
  void show(List<ActionItem> actions) {
    long open = actions.stream().filter(action -> !action.followUp().done()).count();
    summary.setText(
        actions.isEmpty()
            ? texts.of(ClosingText.ACTIONS_EMPTY)
            : texts.of(ClosingText.ACTIONS_OPEN, open, actions.size()));
    List<String> ids = actions.stream().map(ActionItem::id).toList();
    if (!List.copyOf(rows.keySet()).equals(ids)) {
      rows.keySet().retainAll(ids);
      Map<String, ActionRow> known = Map.copyOf(rows);
      rows.clear();
      actions.forEach(
          action -> rows.put(action.id(), known.getOrDefault(action.id(), row(action))));
      list.getChildren().setAll(rows.values());
    }
    for (ActionItem action : actions) {
      ActionRow row = rows.get(action.id());
      if (row != null) {
        row.show(action);
      }
    }
  }

  private ActionRow row(ActionItem action) {
    return new ActionRow(action, new ActionModel(console, action.id()), texts);
  }

  private void add() {
    String id = "action-" + UUID.randomUUID();
    String words = field.text();
    console.change(
        view -> new Command.WriteAction(id, words), view -> field.clear(), field::refuse);
  }
}
