package nl.casustafel.desktop.console.closing;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;

/** Changes who does an action and by when, and the words of one that the group agreed. */
final class ActionEditor extends VBox {
  private final DayField by;

  ActionEditor(ActionItem action, ActionModel model, Texts texts) {
    getStyleClass().add("action-editor");
    by =
        DayField.of(
            texts.of(ClosingText.BY),
            texts,
            action.followUp().by(),
            model.console().typing().day(action.id(), "action by"),
            model::by);
    List<String> roles = model.console().view().info().roleNames();
    DraftField owner = DraftField.role(model.owner(), texts.of(ClosingText.OWNER), roles, texts);
    if (action.kind() == ActionItem.Kind.AGREED) {
      getChildren().add(DraftField.area(model.words(), texts.of(ClosingText.ACTION), texts));
    }
    getChildren().add(AdaptiveRow.fields(owner, by));
    if (action.kind() == ActionItem.Kind.AGREED) {
      Button remove = Buttons.plain(texts.of(ClosingText.REMOVE), model::remove);
      remove.setAccessibleText(texts.of(ClosingText.REMOVE_NAME, texts.of(action.text())));
      getChildren().add(remove);
    }
  }

  void show(FollowUp followUp) {
    by.show(followUp.by());
  }
}
