package nl.casustafel.desktop.prepare;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.details.NumberField;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Texts;

/** The parts of the workshop with their minutes, as proposed or as changed. */
final class AgendaCard extends Card {
  private static final int STEP = 5;

  private final PrepareModel model;
  private final Texts texts;
  private final GridPane lines = new GridPane();
  private final Paragraph total = new Paragraph("", "strong");
  private final Paragraph problem;
  private final Hyperlink proposeAgain;
  // The minutes of a depth live on when another depth takes the place of its lines.
  private final Listening ofLines = new Listening();

  AgendaCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.AGENDA));
    this.model = model;
    this.texts = texts;
    this.problem = new Paragraph(texts.of(PrepareText.MINUTES_RANGE), "field-problem");
    this.proposeAgain =
        Buttons.link(texts.of(PrepareText.PROPOSE_AGAIN), () -> model.agenda().propose(depth()));
    lines.getStyleClass().add("agenda-lines");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    lines.getColumnConstraints().setAll(names, numbers, numbers);
    header().getChildren().add(proposeAgain);
    getChildren()
        .addAll(new Paragraph(texts.of(PrepareText.AGENDA_HINT), "secondary"), lines, problem);
    listening.until(ofLines::end);
    listening.to(model.depthProperty(), this::show);
    listening.to(model.programme().property(), now -> Shown.when(!now.exists(), this));
  }

  private void show(Depth depth) {
    ofLines.end();
    lines.getChildren().clear();
    for (DepthPlan.Line line : model.agenda().plan(depth).lines()) {
      String name = texts.of(line.words().planned(), line.planned().items());
      NumberField minutes =
          new NumberField(
              model.agenda().minutes(depth, line.part()), STEP, AgendaDraft.MOST, ofLines);
      minutes.setAccessibleText(texts.of(PrepareText.MINUTES_OF, name));
      minutes.textProperty().subscribe(this::sum);
      lines.addRow(lines.getRowCount(), new Paragraph(name), minutes, unit());
    }
    int last = lines.getRowCount();
    lines.addRow(last, new Paragraph(texts.of(PrepareText.TOTAL), "strong"));
    lines.add(total, 1, last, 2, 1);
    sum();
  }

  private Paragraph unit() {
    return new Paragraph(texts.of(PrepareText.MINUTES), "secondary");
  }

  private void sum() {
    AgendaDraft agenda = model.agenda();
    total.setText(Minutes.words(agenda.minutesInAll(depth()), texts));
    Shown.when(agenda.isFlawed(depth()), problem);
    proposeAgain.setVisible(agenda.isChanged(depth()));
  }

  private Depth depth() {
    return model.depthProperty().get();
  }
}
