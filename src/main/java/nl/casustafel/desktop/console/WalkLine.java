package nl.casustafel.desktop.console;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.place.Walk;
import nl.casustafel.desktop.console.remaining.RemainderWords;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.remaining.Remainder;

/** Says what is left and at hand on a walk through it, and who sees to it; ends the walk. */
final class WalkLine extends HBox {
  private final ConsoleModel model;
  private final Texts texts;
  private final Label words = new Label();

  WalkLine(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words.setTextOverrun(OverrunStyle.ELLIPSIS);
    words.setMinWidth(0);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button end = Buttons.outlined(texts.of(ConsoleText.END_WALK), this::end);
    end.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("notice", "notice-accent", "elsewhere-line");
    getChildren().addAll(words, spacer, end);
    show();
  }

  void show() {
    Walk walk = model.standpoint().walkProperty().get();
    Shown.when(walk != null, this);
    if (walk != null) {
      Remainder left = walk.stop();
      String about = RemainderWords.of(left, model.view(), texts);
      String kind = RemainderWords.kind(left, texts);
      words.setText(
          left.person().isBlank()
              ? texts.of(ConsoleText.WALK, kind, about)
              : texts.of(ConsoleText.WALK_BY, left.person(), kind, about));
      Hint.show(words, words.getText());
    }
  }

  private void end() {
    model.moving().walk(null);
    model.agenda().places().stream().findFirst().ifPresent(model::moveTo);
  }
}
