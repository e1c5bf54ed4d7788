package nl.casustafel.desktop.console.question;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.LevelBadge;
import nl.casustafel.desktop.console.form.ScoreWords;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The risks that an answer raises, each with its level, why and measures, and the duty it brings.
 */
final class RaisedCard extends Card {
  private final Question question;
  private final Guide guide;
  private final Texts texts;
  private final VBox risks = new VBox();
  private @Nullable AnswerValue shown;

  RaisedCard(Question question, Guide guide, Texts texts) {
    super(texts.of(QuestionText.RAISES));
    this.question = question;
    this.guide = guide;
    this.texts = texts;
    getStyleClass().add("raised");
    risks.getStyleClass().add("raised-risks");
    getChildren().add(risks);
    Shown.when(false, this);
  }

  void show(@Nullable AnswerValue value) {
    if (Objects.equals(value, shown)) {
      return;
    }
    shown = value;
    List<Flag> fired = value == null ? List.of() : Flags.fired(question, value);
    risks.getChildren().clear();
    if (value != null) {
      String answer = AnswerWords.of(question, value, texts);
      fired.forEach(
          flag -> guide.risks().risk(flag.risk()).ifPresent(risk -> add(flag, risk, answer)));
      Flags.duty(question, value).flatMap(guide.risks()::measure).ifPresent(this::add);
    }
    Shown.when(!risks.getChildren().isEmpty(), this);
  }

  private void add(Flag flag, Risk risk, String answer) {
    Scales scales = guide.scales();
    Paragraph name = new Paragraph(texts.of(risk.name()), "strong");
    HBox head = new HBox(new LevelBadge(scales.level(flag.score()), scales, texts), name);
    head.getStyleClass().add("raised-head");
    VBox box = new VBox(head, new Paragraph(texts.of(risk.text())));
    box.getStyleClass().add("raised-risk");
    box.getChildren().add(new Paragraph(because(flag, answer), "secondary"));
    String measures = measures(flag);
    if (!measures.isEmpty()) {
      box.getChildren().add(new Paragraph(texts.of(QuestionText.MEASURES, measures), "secondary"));
    }
    if (flag.stop()) {
      box.getChildren().add(stop());
    }
    risks.getChildren().add(box);
  }

  private void add(Measure duty) {
    VBox box =
        new VBox(
            new Paragraph(texts.of(duty.name()), "strong"),
            new Paragraph(texts.of(QuestionText.DUTY), "secondary"));
    box.getStyleClass().add("raised-risk");
    risks.getChildren().add(box);
  }

  private String because(Flag flag, String answer) {
    Scales scales = guide.scales();
    return texts.of(
        QuestionText.BECAUSE,
        answer.isEmpty() ? texts.of(QuestionText.NOTHING_TO_SAY) : answer,
        ScoreWords.likelihood(flag.score(), scales, texts),
        ScoreWords.severity(flag.score(), scales, texts));
  }

  private String measures(Flag flag) {
    return String.join(
        " · ",
        flag.measures().stream()
            .flatMap(id -> guide.risks().measure(id).stream())
            .map(measure -> texts.of(measure.name()))
            .toList());
  }

  private VBox stop() {
    Label title = new Label(texts.of(QuestionText.STOP_TITLE));
    title.getStyleClass().add("notice-title");
    VBox notice = new VBox(title, new Paragraph(texts.of(QuestionText.STOP)));
    notice.getStyleClass().addAll("notice", "notice-attention");
    return notice;
  }
}
