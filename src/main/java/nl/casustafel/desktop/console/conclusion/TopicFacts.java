package nl.casustafel.desktop.console.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.question.AnswerWords;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.conclusion.RemainingRisks;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicBasis;
import org.jspecify.annotations.Nullable;

/** What one needs to know to conclude about a topic: why, where in the law, and what was said. */
final class TopicFacts extends VBox {
  private final TopicModel model;
  private final Texts texts;
  private final TopicBasis basis;
  private @Nullable Object shown;

  TopicFacts(TopicModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.basis = TopicBasis.of(model.topic(), model.console().view().content().guide());
    getStyleClass().add("topic-facts");
  }

  /** What it shows, to see whether it changed. */
  private record Facts(
      List<AskedQuestion> said, boolean wordless, String sentence, RemainingRisks remaining) {}

  void show(WorkshopView view) {
    Facts now =
        new Facts(
            said(view),
            model.topic().takesWords()
                && view.results().concluded().statement(model.topic()).words().isBlank(),
            model.topic() == Topic.PRIOR_CONSULTATION
                ? view.results().concluded().priorConsultation().sentence(texts)
                : "",
            view.results().concluded().remaining());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    List<Node> lines = new ArrayList<>();
    lines.addAll(law(view));
    if (!now.sentence().isEmpty()) {
      lines.add(new Paragraph(now.sentence(), "strong"));
    }
    if (model.topic() == Topic.RESIDUAL_RISK) {
      lines.addAll(risks(now.remaining()));
    }
    now.said().forEach(asked -> lines.add(said(asked, now.wordless())));
    getChildren().setAll(lines);
  }

  private List<Node> law(WorkshopView view) {
    String references =
        view.content().guide().status().citations().show(basis.references(), texts.language());
    return Stream.of(
            new Paragraph(texts.of(basis.why()), "secondary"),
            new Paragraph(references, "references"))
        .filter(line -> !line.getText().isBlank())
        .<Node>map(line -> line)
        .toList();
  }

  private List<Node> risks(RemainingRisks remaining) {
    List<Node> lines = new ArrayList<>();
    ConclusionPageText words =
        switch (remaining.state()) {
          case NOTHING_FOUND -> ConclusionPageText.NO_RISKS;
          case NOT_WEIGHED -> ConclusionPageText.NOT_WEIGHED;
          case NONE_HIGH -> ConclusionPageText.NONE_HIGH;
          case HIGH -> ConclusionPageText.REMAIN_HIGH;
        };
    lines.add(
        new Paragraph(
            texts.of(words, remaining.high().size(), remaining.notWeighed(), remaining.found())));
    remaining
        .high()
        .forEach(risk -> lines.add(link(texts.of(risk.risk().name()), risk.risk().id())));
    return lines;
  }

  /** The questions about the topic that the group answered. */
  private List<AskedQuestion> said(WorkshopView view) {
    return basis.questions().stream()
        .flatMap(id -> view.question(id).stream())
        .filter(AskedQuestion::answered)
        .toList();
  }

  private VBox said(AskedQuestion asked, boolean wordless) {
    String name = texts.of(asked.question().wording().text());
    VBox box = new VBox(link(name, asked.question().id()));
    box.getChildren()
        .add(
            new Paragraph(
                AnswerWords.of(asked.question(), asked.answer().value(), texts), "topic-said"));
    if (asked.answer().value() instanceof AnswerValue.Words words
        && !words.text().isBlank()
        && wordless) {
      box.getChildren()
          .add(
              Buttons.outlined(
                  texts.of(ConclusionPageText.TAKE_OVER), () -> takeOver(words.text())));
    }
    return box;
  }

  private void takeOver(String text) {
    Draft words = model.words();
    words.textProperty().set(text);
    words.commit();
  }

  private Hyperlink link(String name, String item) {
    Hyperlink link = Buttons.link(name, () -> model.console().showItem(item));
    link.setWrapText(true);
    link.setMinSize(0, Region.USE_PREF_SIZE);
    return link;
  }
}
