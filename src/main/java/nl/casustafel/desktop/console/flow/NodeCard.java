package nl.casustafel.desktop.console.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.form.OptionButton;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.choice.KeyboardFocus;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.FlowStop;

/** Where a node is answered: its checklist, its answers with their keys, and the reason. */
final class NodeCard extends Card {
  private static final int DIGITS = 9;

  private final FlowModel model;
  private final FlowStop stop;
  private final Texts texts;
  private final List<OptionButton> options = new ArrayList<>();

  NodeCard(FlowModel model, FlowStop stop, List<EarlierAnswer> earlier, Texts texts) {
    this.model = model;
    this.stop = stop;
    this.texts = texts;
    getStyleClass().add("flow-node");
    if (!stop.checklist().isEmpty()) {
      getChildren().add(checklist());
    }
    getChildren().add(answers());
    if (!earlier.isEmpty()) {
      getChildren().add(new EarlierBox(model, stop, earlier, texts));
    }
    if (stop.answer().isPresent()) {
      HBox deeds =
          new HBox(Buttons.plain(texts.of(FlowsText.TAKE_BACK), () -> model.takeBack(stop)));
      deeds.getStyleClass().add("answer-actions");
      getChildren().add(deeds);
    }
    getChildren().add(DraftField.area(model.reason(stop), texts.of(FlowsText.REASON), texts));
  }

  private Node checklist() {
    VBox list = new VBox(new Paragraph(texts.of(FlowsText.CHECKLIST), "field-name"));
    list.getStyleClass().add("flow-checklist");
    int number = 0;
    for (DecisionFlow.Item item : stop.checklist()) {
      number++;
      Paragraph mark = new Paragraph(number + ".", "flow-number");
      mark.setMinWidth(USE_PREF_SIZE);
      Paragraph words = new Paragraph(texts.of(item.text()));
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox line = new HBox(mark, words);
      line.getStyleClass().add("flow-item");
      list.getChildren().add(line);
    }
    return list;
  }

  private Node answers() {
    VBox list = new VBox();
    list.getStyleClass().add("options");
    list.setAccessibleText(texts.of(FlowsText.ANSWERS));
    int digit = 0;
    for (DecisionFlow.Answer answer : stop.offered()) {
      digit++;
      OptionButton option =
          new OptionButton(texts.of(answer.text()), digit <= DIGITS ? digit : 0, false);
      option.setSelected(stop.answer().filter(answer::equals).isPresent());
      option.setOnAction(event -> choose(answer));
      options.add(option);
      list.getChildren().add(option);
    }
    ChoiceGroup.keep(list, options);
    return list;
  }

  private void choose(DecisionFlow.Answer answer) {
    // The button turned by itself; what counts is what the workshop says, which follows.
    for (int i = 0; i < options.size(); i++) {
      options.get(i).setSelected(stop.offered().get(i).equals(answer));
    }
    model.answer(stop, answer.id());
  }

  /** Chooses by number, from 1; false when there is no such answer. */
  boolean choose(int number) {
    if (number < 1 || number > Math.min(options.size(), DIGITS)) {
      return false;
    }
    options.get(number - 1).requestFocus();
    choose(stop.offered().get(number - 1));
    return true;
  }

  /** Brings the keyboard to the first answer, and shows that it is there. */
  void focus() {
    KeyboardFocus.show(options.getFirst());
  }
}
