package nl.casustafel.desktop.console.closing;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.session.ItemName;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.ActionItem;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.RoleCount;

/** An action: what, where it comes from, who does it, by when, and whether it is done. */
final class ActionRow extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final ActionModel model;
  private final Texts texts;
  private final CheckBox done = new CheckBox();
  private final DayField by;

  ActionRow(ActionItem action, ActionModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("action-row");
    by = DayField.of(texts.of(ClosingText.BY), texts, action.followUp().by(), model::by);
    done.setText(texts.of(ClosingText.DONE));
    done.setMinWidth(USE_PREF_SIZE);
    done.setAccessibleText(texts.of(ClosingText.DONE_NAME, texts.of(action.text())));
    done.setOnAction(event -> model.done(done.isSelected()));
    List<String> roles =
        model.console().view().info().roles().stream().map(RoleCount::role).toList();
    DraftField owner = DraftField.role(model.owner(), texts.of(ClosingText.OWNER), roles, texts);
    AdaptiveRow fields =
        action.kind() == ActionItem.Kind.AGREED
            ? AdaptiveRow.fields(owner, by, remove(action))
            : AdaptiveRow.fields(owner, by);
    VBox what = what(action);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox head = new HBox(what, done);
    head.getStyleClass().add("action-head");
    getChildren().addAll(head, fields);
    show(action);
  }

  void show(ActionItem action) {
    done.setSelected(action.followUp().done());
    by.show(action.followUp().by());
    pseudoClassStateChanged(DONE, action.followUp().done());
  }

  private VBox what(ActionItem action) {
    VBox box = new VBox();
    box.getStyleClass().add("action-what");
    String kind = texts.of(kind(action.kind()));
    Node words =
        switch (action.kind()) {
          case FIND_OUT -> link(action, Part.QUESTIONS, texts.of(action.text()));
          case MEASURE -> new Paragraph(texts.of(action.text()), "strong");
          case AGREED -> DraftField.area(model.words(), texts.of(ClosingText.ACTION), texts);
        };
    box.getChildren().addAll(new Paragraph(kind, "field-name"), words);
    if (action.kind() == ActionItem.Kind.MEASURE) {
      Place from = new Place(Part.OBSERVATIONS, action.about());
      String name = ItemName.of(from, model.console().view(), texts);
      box.getChildren()
          .add(link(action, Part.OBSERVATIONS, texts.of(ClosingText.COMES_FROM, name)));
    }
    return box;
  }

  private Hyperlink link(ActionItem action, Part part, String text) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(event -> model.console().moveTo(new Place(part, action.about())));
    return link;
  }

  private Button remove(ActionItem action) {
    Button remove = new Button(texts.of(ClosingText.REMOVE));
    remove.getStyleClass().add("plain");
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(texts.of(ClosingText.REMOVE_NAME, texts.of(action.text())));
    remove.setOnAction(event -> model.remove());
    return remove;
  }

  private static ClosingText kind(ActionItem.Kind kind) {
    return switch (kind) {
      case FIND_OUT -> ClosingText.FIND_OUT;
      case MEASURE -> ClosingText.MEASURE;
      case AGREED -> ClosingText.AGREED;
    };
  }
}
