package nl.casustafel.desktop.console.chain;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseStory.DataFlow;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.ChainStepText;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** What happens at the chosen step: in general, and in this case. */
final class StepCard extends VBox {
  private final Texts texts;

  StepCard(Texts texts) {
    this.texts = texts;
    getStyleClass().add("step-card");
  }

  void show(ChainStepText step, List<DataFlow> flows) {
    getChildren().setAll(new Paragraph(texts.of(step.name()), "card-title"));
    add(ChainText.WHAT_HAPPENS, step.what());
    add(ChainText.WHY_PERSONAL_DATA, step.whyPersonalData());
    add(ChainText.OPERATIONS, step.operations());
    if (flows.isEmpty()) {
      getChildren().add(new Paragraph(texts.of(ChainText.NO_DATA_HERE), "secondary"));
    }
    flows.forEach(this::add);
  }

  private void add(DataFlow flow) {
    VBox box = new VBox();
    box.getStyleClass().add("step-flow");
    box.getChildren()
        .addAll(
            new Paragraph(texts.of(ChainText.IN_THIS_CASE), "field-name"),
            new Paragraph(texts.of(flow.what()), "strong"),
            new Paragraph(line(ChainText.DATA, flow.data())),
            new Paragraph(line(ChainText.PEOPLE, flow.people())),
            new Paragraph(line(ChainText.BY_WHOM, flow.by())));
    getChildren().add(box);
  }

  private String line(TextKey key, LocalizedText text) {
    return texts.of(key, texts.of(text));
  }

  private void add(TextKey name, LocalizedText text) {
    if (!text.isBlank()) {
      getChildren()
          .add(
              new VBox(new Paragraph(texts.of(name), "field-name"), new Paragraph(texts.of(text))));
    }
  }
}
