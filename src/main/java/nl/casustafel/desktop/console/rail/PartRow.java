package nl.casustafel.desktop.console.rail;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartMark;

/** A part of the agenda: how far it is, its name, and its minutes planned and spent. */
final class PartRow extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Part part;
  private final Texts texts;
  private final PartSymbol symbol = new PartSymbol();
  private final Label name = new Label();
  private final Button go = new Button();
  private final Button minutes = new Button();
  private final MinutesEditor editor;
  private boolean iconOnly;

  PartRow(Part part, ConsoleModel model, Texts texts, Runnable gone) {
    this.part = part;
    this.texts = texts;
    this.editor = new MinutesEditor(part, model, texts, this::fold);
    name.setText(ItemName.of(part, model.view(), texts));
    name.getStyleClass().add("part-name");
    HBox content = new HBox(symbol, name);
    content.getStyleClass().add("part-content");
    go.setGraphic(content);
    go.getStyleClass().add("part-go");
    go.setMaxWidth(Double.MAX_VALUE);
    go.setOnAction(event -> gone.run());
    minutes.getStyleClass().add("part-minutes");
    minutes.setMinWidth(USE_PREF_SIZE);
    minutes.setOnAction(event -> unfold());
    HBox.setHgrow(go, Priority.ALWAYS);
    getStyleClass().add("part-of-agenda");
    HBox row = new HBox(go, minutes);
    row.getStyleClass().add("part-row");
    getChildren().add(row);
  }

  Part part() {
    return part;
  }

  /**
   * Shows how the part is: the mark, the minutes, and whether one is in it.
   *
   * @param secondsHere spent on the part at hand; {@link Rail#TIMELESS} where no time is counted
   */
  void show(Agenda.Line line, boolean here, int secondsHere) {
    pseudoClassStateChanged(HERE, here);
    PartMark mark = line.mark();
    symbol.show(mark);
    minutes.setAccessibleText(name.getText());
    boolean timed = line.isForTheRoom() && secondsHere != Rail.TIMELESS;
    Shown.when(timed && !iconOnly, minutes);
    if (!timed) {
      fold();
      say(texts.of(RailText.PART_TIMELESS, name.getText(), texts.of(RailText.of(mark))));
      return;
    }
    int spent = (line.secondsSpent() + (here ? secondsHere : 0)) / 60;
    boolean begun = spent > 0 || here;
    minutes.setText(
        begun
            ? texts.of(RailText.SPENT_OF, line.plannedMinutes(), spent)
            : texts.of(RailText.PLANNED_ONLY, line.plannedMinutes()));
    String inWords = texts.of(RailText.MINUTES_SPENT, line.plannedMinutes(), spent);
    minutes.setAccessibleText(texts.of(RailText.EDIT_MINUTES, name.getText(), inWords));
    say(texts.of(RailText.PART_NAME, name.getText(), texts.of(RailText.of(mark)), inWords));
    editor.show(line.plannedMinutes());
  }

  private void say(String words) {
    if (!words.equals(go.getAccessibleText())) {
      go.setAccessibleText(words);
      Hint.show(go, words);
    }
  }

  /** Shows only the symbol, where there is no room for more. */
  void showIconOnly(boolean only) {
    iconOnly = only;
    Shown.when(!only, name);
    if (only) {
      fold();
    }
  }

  private void unfold() {
    if (getChildren().contains(editor)) {
      fold();
    } else {
      getChildren().add(editor);
      editor.focus();
    }
  }

  private void fold() {
    getChildren().remove(editor);
  }
}
