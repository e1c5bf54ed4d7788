package nl.casustafel.desktop.report;

import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.WordedProgress;
import nl.casustafel.desktop.kit.words.CoverageWords;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Progress;

/** How complete the report is: what was treated, and what it will say was not. */
final class TreatedList extends VBox {

  TreatedList(WorkshopView view, Texts texts) {
    Progress progress = view.results().progress();
    getStyleClass().add("treated-list");
    getChildren().add(new Paragraph(texts.of(PreviewText.TREATED), "card-title"));
    getChildren()
        .addAll(
            line(
                progress.observationsTreated(),
                progress.observations(),
                PreviewText.OBSERVATIONS,
                texts),
            line(
                progress.questionsAnswered(),
                progress.questionsAsked(),
                PreviewText.QUESTIONS,
                texts),
            new Paragraph(CoverageWords.of(view, texts), "secondary"),
            new Paragraph(texts.of(PreviewText.ACTIONS, progress.openActions()), "secondary"));
  }

  private static WordedProgress line(int done, int all, PreviewText words, Texts texts) {
    WordedProgress line = new WordedProgress();
    line.show(all == 0 ? 1 : (double) done / all, texts.of(words, done, all));
    return line;
  }
}
