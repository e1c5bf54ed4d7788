package nl.casustafel.desktop.prepare;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Texts;

/** How deep the workshop goes: three ways, each with its questions and the time it takes. */
final class DepthChoice extends Card {
  private final PrepareModel model;
  private final Texts texts;
  private final Listening listening;
  private final ToggleGroup group = new ToggleGroup();

  DepthChoice(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.DEPTH));
    this.model = model;
    this.texts = texts;
    this.listening = listening;
    for (Depth depth : Depth.values()) {
      getChildren().add(option(depth));
    }
  }

  private VBox option(Depth depth) {
    String size = size(depth);
    String about = texts.of(about(depth));
    RadioButton radio = radio(depth);
    radio.setAccessibleText(radio.getText() + ". " + about + " " + size);
    Paragraph amount = new Paragraph(size, "secondary", "depth-size");
    HBox.setHgrow(amount, Priority.ALWAYS);
    amount.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(radio, amount);
    head.getStyleClass().add("depth-head");
    VBox option = new VBox(head, new Paragraph(about, "secondary"));
    option.getStyleClass().add("depth-option");
    option.setOnMouseClicked(click -> radio.fire());
    listening.to(
        model.depthProperty(),
        chosen -> {
          radio.setSelected(chosen == depth);
          option.getStyleClass().remove("chosen");
          if (chosen == depth) {
            option.getStyleClass().add("chosen");
          }
        });
    return option;
  }

  private String size(Depth depth) {
    DepthPlan plan = model.agenda().plan(depth);
    return texts.of(PrepareText.DEPTH_SIZE, plan.questions(), plan.elsewhere());
  }

  private RadioButton radio(Depth depth) {
    RadioButton radio = new RadioButton(texts.of(name(depth)));
    radio.getStyleClass().add("strong");
    radio.setToggleGroup(group);
    radio.setMinWidth(Region.USE_PREF_SIZE);
    radio.setOnAction(event -> model.depthProperty().set(depth));
    // Arrow keys choose within the group without firing the radio button.
    radio
        .selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            model.depthProperty().set(depth);
          }
        });
    return radio;
  }

  private static PrepareText name(Depth depth) {
    return switch (depth) {
      case MAIN_THEMES -> PrepareText.MAIN_THEMES;
      case CORE -> PrepareText.CORE;
      case FULL -> PrepareText.FULL;
    };
  }

  private static PrepareText about(Depth depth) {
    return switch (depth) {
      case MAIN_THEMES -> PrepareText.MAIN_THEMES_ABOUT;
      case CORE -> PrepareText.CORE_ABOUT;
      case FULL -> PrepareText.FULL_ABOUT;
    };
  }
}
