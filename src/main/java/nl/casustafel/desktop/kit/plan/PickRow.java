package nl.casustafel.desktop.kit.plan;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Way;

/** Something to put on the agenda, with a vote or without, and the minutes that it takes then. */
final class PickRow extends HBox {
  private final Topic topic;
  private final Texts texts;
  private final CheckBox chosen;
  private final ToggleButton vote;
  private final Paragraph minutes = new Paragraph("", "secondary");

  /**
   * What can be chosen.
   *
   * @param usual how it is treated when it is put on the agenda
   */
  record Topic(String id, String name, Way usual, Minutes minutes) {}

  /** The minutes that something takes in a way of treating it. */
  interface Minutes {
    double in(Way way);
  }

  /** What is done with a choice. */
  interface Choosing {
    void put(Pick pick);

    void drop(String id);
  }

  PickRow(Topic topic, Choosing choosing, Texts texts) {
    this.topic = topic;
    this.texts = texts;
    chosen = new CheckBox(topic.name());
    chosen.setWrapText(true);
    chosen.setMinHeight(USE_PREF_SIZE);
    chosen.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    vote = new ToggleButton(texts.of(PlanText.VOTE));
    vote.setAccessibleText(texts.of(PlanText.VOTE_ON, topic.name()));
    vote.setMinWidth(USE_PREF_SIZE);
    vote.getStyleClass().add("plain");
    minutes.setMinWidth(USE_PREF_SIZE);
    chosen.setOnAction(event -> {
      if (chosen.isSelected()) {
        choosing.put(new Pick(topic.id(), topic.usual()));
      } else {
        choosing.drop(topic.id());
      }
    });
    vote.setOnAction(
        event -> choosing.put(new Pick(topic.id(), vote.isSelected() ? Way.VOTED : Way.DISCUSSED)));
    getStyleClass().add("pick-row");
    getChildren().addAll(chosen, vote, minutes);
  }

  String id() {
    return topic.id();
  }

  /** Shows whether it is on the agenda and how. */
  void show(Optional<Pick> pick) {
    Way way = pick.map(Pick::way).orElse(topic.usual());
    chosen.setSelected(pick.isPresent());
    vote.setSelected(pick.isPresent() && way == Way.VOTED);
    Shown.when(pick.isPresent(), vote);
    String time = texts.of(PlanText.MIN, texts.number(topic.minutes().in(way)));
    minutes.setText(time);
    chosen.setAccessibleText(texts.of(PlanText.LINE, topic.name(), time));
  }
}
