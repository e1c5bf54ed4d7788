package nl.casustafel.desktop.console;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.place.WayOn;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.console.voting.poll.VotingBar;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the console: back and forth, where one is, and the next deed as the only filled
 * button.
 */
final class BottomBar extends HBox {
  private final ConsoleModel model;
  private final Texts texts;
  private final Button previous;
  private final Button next;
  private final Label position = new Label();
  private final Button deed = new Button();
  private final Label deedKey = new Label();
  private @Nullable NextDeed offered;

  BottomBar(ConsoleModel model, VotingBar voting, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("console-bottom");
    previous = step(texts.of(ConsoleText.PREVIOUS), "←", model::previous);
    next = step(texts.of(ConsoleText.NEXT), "→", model::next);
    position.getStyleClass().add("position");
    position.setMinWidth(USE_PREF_SIZE);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    deed.getStyleClass().addAll("primary", "next-deed");
    deed.setTextOverrun(OverrunStyle.ELLIPSIS);
    deedKey.getStyleClass().add("key-hint");
    deed.setGraphic(deedKey);
    deed.setContentDisplay(ContentDisplay.RIGHT);
    deed.setOnAction(event -> run());
    // The second click of two was meant for what the button said at the first.
    deed.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        click -> {
          if (click.getClickCount() > 1) {
            click.consume();
          }
        });
    getChildren().addAll(previous, next, position, spacer, voting, deed);
  }

  /** Leaves the words to the arrows, where there is little room. */
  void showNarrow(boolean narrow) {
    ContentDisplay shown = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT;
    previous.setContentDisplay(shown);
    next.setContentDisplay(shown);
  }

  /** Offers the item's next deed, or going on where there is none. */
  void show(@Nullable NextDeed itemsDeed) {
    WayOn steps = model.steps();
    previous.setDisable(steps.back().isEmpty());
    next.setDisable(steps.on().isEmpty());
    position.setText(
        steps.at() == 0 ? "" : texts.of(ConsoleText.POSITION, steps.at(), steps.all()));
    NextDeed now = itemsDeed;
    if (now == null) {
      now = steps.on().map(this::goingOn).orElse(null);
    }
    offered = now;
    deed.setVisible(now != null);
    if (now != null) {
      deed.setText(now.label());
      // A deed is read whole. Where one goes next may be a long text of its own.
      deed.setWrapText(itemsDeed != null);
      Hint.show(deed, now.label());
      deedKey.setText(now.key());
      // A picture that was unmanaged once is never drawn again: it is taken off instead.
      deed.setGraphic(now.key().isEmpty() ? null : deedKey);
    }
  }

  private NextDeed goingOn(Place to) {
    String name = ItemName.of(to, model.view(), texts);
    return new NextDeed(texts.of(ConsoleText.NEXT_ITEM, name), "→", model::next);
  }

  /** Does the deed that the filled button offers. */
  void run() {
    NextDeed now = offered;
    if (now != null) {
      now.run().run();
    }
  }

  /** Does the deed if its button shows this key. */
  void press(String key) {
    NextDeed now = offered;
    if (now != null && now.key().equals(key)) {
      now.run().run();
    }
  }

  private static Button step(String name, String key, Runnable deed) {
    Label hint = new Label(key);
    hint.getStyleClass().add("key-hint");
    Button button = new Button(name, hint);
    button.setAccessibleText(name);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return button;
  }
}
