package nl.casustafel.desktop.console.flow;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.FlowStop;

/** What the group said before that could be its answer here: offered, and taken on purpose only. */
final class EarlierBox extends VBox {
  private final FlowModel model;
  private final Texts texts;

  EarlierBox(FlowModel model, FlowStop stop, List<EarlierAnswer> earlier, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("notice", "notice-accent", "flow-earlier");
    getChildren()
        .addAll(
            new Paragraph(texts.of(FlowsText.EARLIER), "notice-title"),
            new Paragraph(texts.of(FlowsText.EARLIER_HINT), "secondary"));
    earlier.forEach(one -> getChildren().add(line(stop, one)));
  }

  private Node line(FlowStop stop, EarlierAnswer earlier) {
    String answer = texts.of(earlier.answer().text());
    VBox words =
        new VBox(
            new Paragraph(answer, "strong"), new Paragraph(from(earlier.source()), "secondary"));
    if (!earlier.reason().isBlank()) {
      words.getChildren().add(new Paragraph(earlier.reason(), "secondary"));
    }
    Button take = Buttons.outlined(texts.of(FlowsText.TAKE), () -> model.take(stop, earlier));
    take.setAccessibleText(texts.of(FlowsText.TAKE_NAMED, answer));
    return AdaptiveRow.ends(words, take);
  }

  private String from(EarlierAnswer.Source source) {
    return switch (source) {
      case EarlierAnswer.Source.Changed ignored -> texts.of(FlowsText.FROM_CHANGED);
      case EarlierAnswer.Source.OtherFlow other ->
          texts.of(FlowsText.FROM_FLOW, texts.of(other.flow().name()));
      case EarlierAnswer.Source.Questions questions ->
          texts.of(FlowsText.FROM_QUESTIONS, questions.ids().size(), named(questions));
    };
  }

  private String named(EarlierAnswer.Source.Questions questions) {
    return model.console().view().content().guide().questions().all().stream()
        .filter(question -> questions.ids().contains(question.id()))
        .map(Question::wording)
        .map(wording -> texts.of(FlowsText.ASKED_AT, texts.of(wording.text())))
        .collect(Collectors.joining(" "));
  }
}
