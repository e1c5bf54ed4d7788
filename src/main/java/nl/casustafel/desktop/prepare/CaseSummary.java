package nl.casustafel.desktop.prepare;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Which case the workshop is about, and what to know of it beforehand. */
final class CaseSummary extends Card {
  private final Texts texts;

  CaseSummary(PrepareModel model, Texts texts, Listening listening) {
    this.texts = texts;
    CaseTemplate template = model.source().template();
    String title = texts.of(template.titles().title());
    Paragraph heading = new Paragraph(title, "card-title");
    VBox words =
        new VBox(heading, new Paragraph(texts.of(template.titles().summary()), "page-line"));
    words.getStyleClass().add("case-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    header()
        .getChildren()
        .setAll(
            Icons.ofCase(template.settings().icon()).badge(),
            words,
            Pill.quiet(texts.of(PrepareText.CASE_SIZE, template.observations().size())));
    getChildren().add(header());
    getStyleClass().add("case-summary");
    List<String> asksAlso = model.asksAlso().stream().map(texts::of).toList();
    if (!asksAlso.isEmpty()) {
      getChildren()
          .add(
              new Paragraph(
                  texts.of(PrepareText.CASE_ASKS_ALSO, String.join(", ", asksAlso)), "secondary"));
    }
    Paragraph other = otherLanguage(template);
    HBox notice = new HBox(other);
    notice.getStyleClass().addAll("notice", "notice-attention");
    getChildren().add(notice);
    listening.to(model.languageProperty(), now -> Shown.when(!model.caseSpeaksIt(), notice));
  }

  private Paragraph otherLanguage(CaseTemplate template) {
    String only =
        String.join(", ", template.settings().languages().stream().map(Language::ownName).toList());
    return new Paragraph(texts.of(PrepareText.CASE_OTHER_LANGUAGE, only));
  }
}
