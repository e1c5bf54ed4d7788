package nl.casustafel.desktop.console.closing;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/**
 * An action: what, where it comes from, who does it, by when, and whether it is done. Its fields
 * are built only when one changes it, since a list may be long.
 */
final class ActionRow extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final ActionModel model;
  private final Texts texts;
  private final Paragraph words = new Paragraph("", "strong");
  private final Paragraph whoAndWhen = new Paragraph("", "secondary");
  private final CheckBox done = new CheckBox();
  private final ToggleButton edit;
  private ActionItem action;

  ActionRow(ActionItem action, ActionModel model, Texts texts) {
    this.action = action;
    this.model = model;
    this.texts = texts;
    getStyleClass().add("action-row");
    String name = texts.of(action.text());
    done.setText(texts.of(ClosingText.DONE));
    done.setMinWidth(USE_PREF_SIZE);
    done.setAccessibleText(texts.of(ClosingText.DONE_NAME, name));
    done.setOnAction(event -> model.done(done.isSelected()));
    edit = new ToggleButton(texts.of(ClosingText.CHANGE));
    edit.getStyleClass().add("plain");
    edit.setMinWidth(USE_PREF_SIZE);
    edit.setAccessibleText(texts.of(ClosingText.CHANGE_NAME, name));
    edit.setOnAction(event -> unfold());
    VBox what = what();
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox head = new HBox(what, edit, done);
    head.getStyleClass().add("action-head");
    getChildren().add(head);
    show(action);
    unfoldEdited();
  }

  /** Shows the fields when something was typed in them that is not recorded yet. */
  void unfoldEdited() {
    if (model.isBeingEdited() && !edit.isSelected()) {
      edit.setSelected(true);
      unfold();
    }
  }

  void show(ActionItem now) {
    action = now;
    words.setText(texts.of(now.text()));
    done.setSelected(now.followUp().done());
    whoAndWhen.setText(whoAndWhen(now.followUp()));
    pseudoClassStateChanged(DONE, now.followUp().done());
    if (getChildren().getLast() instanceof ActionEditor editor) {
      editor.show(now.followUp());
    }
  }

  private void unfold() {
    if (edit.isSelected()) {
      getChildren().add(new ActionEditor(action, model, texts));
    } else {
      getChildren().removeLast();
    }
  }

  private String whoAndWhen(FollowUp followUp) {
    String owner = followUp.owner().isBlank() ? texts.of(ClosingText.NOBODY_YET) : followUp.owner();
    LocalDate by = followUp.by();
    return by == null
        ? texts.of(ClosingText.WHO, owner)
        : texts.of(ClosingText.WHO_AND_WHEN, owner, texts.date(by));
  }

  private VBox what() {
    String kind = texts.of(kind(action.kind()));
    Node text =
        action.kind() == ActionItem.Kind.FIND_OUT
            ? link(Part.QUESTIONS, texts.of(action.text()))
            : words;
    VBox box = new VBox(new Paragraph(kind, "field-name"), text);
    box.getStyleClass().add("action-what");
    if (action.kind() == ActionItem.Kind.DUTY) {
      Place from = new Place(Part.QUESTIONS, action.about());
      String name = ItemName.of(from, model.console().view(), texts);
      box.getChildren().add(link(Part.QUESTIONS, texts.of(ClosingText.COMES_FROM_ANSWER, name)));
    }
    if (action.kind() == ActionItem.Kind.MEASURE) {
      Place from = new Place(Part.OBSERVATIONS, action.about());
      String name = ItemName.of(from, model.console().view(), texts);
      box.getChildren().add(link(Part.OBSERVATIONS, texts.of(ClosingText.COMES_FROM, name)));
    }
    box.getChildren().add(whoAndWhen);
    return box;
  }

  private Hyperlink link(Part part, String text) {
    Place place = new Place(part, action.about());
    Hyperlink link = Buttons.link(text, () -> model.console().moveTo(place));
    link.setWrapText(true);
    link.setMinSize(0, Region.USE_PREF_SIZE);
    return link;
  }

  private static ClosingText kind(ActionItem.Kind kind) {
    return switch (kind) {
      case FIND_OUT -> ClosingText.FIND_OUT;
      case DUTY -> ClosingText.DUTY;
      case MEASURE, RISK_MEASURE -> ClosingText.MEASURE;
      case AGREED -> ClosingText.AGREED;
    };
  }
}
