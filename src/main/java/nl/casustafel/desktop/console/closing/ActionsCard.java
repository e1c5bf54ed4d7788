package nl.casustafel.desktop.console.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.GradualList;
import nl.casustafel.desktop.console.form.PlainField;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Part;

/** The action list, with a field for actions of the group's own. */
final class ActionsCard extends Card {
  private final ConsoleModel console;
  private final Texts texts;
  private final Paragraph summary = new Paragraph("", "secondary");
  private final GradualList list = new GradualList();
  private final Map<String, ActionRow> rows = new HashMap<>();
  private final PlainField field;
  private List<String> shown = List.of();

  ActionsCard(ConsoleModel console, Texts texts) {
    super(texts.of(ClosingText.ACTIONS_TITLE));
    this.console = console;
    this.texts = texts;
    this.field =
        PlainField.area(
            texts.of(ClosingText.NEW_ACTION),
            () ->
                console
                    .typing()
                    .jotting(
                        Part.REPORT.name(),
                        "new action",
                        () -> "action-" + UUID.randomUUID(),
                        id -> !isAction(id)),
            texts);
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
    if (!ids.equals(shown)) {
      shown = ids;
      rows.keySet().retainAll(ids);
      list.show(actions.stream().map(this::later).toList());
    }
    for (ActionItem action : actions) {
      ActionRow row = rows.get(action.id());
      if (row != null) {
        row.show(action);
      }
    }
  }

  /** Unfolds the actions that are being edited. */
  void unfold() {
    list.complete();
    rows.values().forEach(ActionRow::unfoldEdited);
  }

  Optional<Node> find(String action) {
    list.complete();
    return Optional.ofNullable(rows.get(action));
  }

  private Supplier<ActionRow> later(ActionItem action) {
    return () -> rows.computeIfAbsent(action.id(), id -> row(action));
  }

  private ActionRow row(ActionItem action) {
    return new ActionRow(action, new ActionModel(console, action.id()), texts);
  }

  private void add() {
    String id = field.basis();
    String words = field.text();
    console.change(
        view -> new Command.WriteAction(id, words), view -> field.takenUp(words), field::refuse);
  }

  private boolean isAction(String id) {
    return console.view().results().actions().stream().anyMatch(known -> known.id().equals(id));
  }
}
