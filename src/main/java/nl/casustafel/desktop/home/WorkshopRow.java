package nl.casustafel.desktop.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.WordedProgress;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.agenda.Progress;

/** A workshop of the list: in columns where there is room, else below each other. */
final class WorkshopRow extends GridPane {
  private static final double NAME_GAP = 3;

  private final WorkshopSummary workshop;
  private final RowActions actions;
  private final Texts texts;
  private final VBox name;
  private final Paragraph openActions = new Paragraph("");

  /**
   * @param when when it was last worked on, in words
   * @param newest whether it is the one that was worked on last
   */
  WorkshopRow(
      WorkshopSummary workshop, String when, boolean newest, RowActions actions, Texts texts) {
    this.workshop = workshop;
    this.actions = actions;
    this.texts = texts;
    WorkshopSummary.Heading heading = workshop.heading();
    name =
        new VBox(
            new Paragraph(heading.title(), "strong"),
            new Paragraph(heading.organisation(), "secondary"));
    name.setSpacing(NAME_GAP);
    getStyleClass().add("workshop-row");
    getChildren()
        .addAll(
            name,
            new Paragraph(texts.of(heading.caseTitle())),
            new Paragraph(when),
            progress(),
            openActions,
            buttons(newest));
  }

  /** Says in which phase it seems to be, and how much waits. */
  void say(Phase phase) {
    Progress progress = workshop.progress();
    int open = progress.questionsAsked() - progress.questionsAnswered();
    name.getChildren().add(Pill.quiet(texts.of(HomeText.of(phase), open)).wrapping());
  }

  /** Says that phones find their session again once this workshop is opened. */
  void sayThatVotingGoesOn() {
    name.getChildren().add(Pill.attention(texts.of(HomeText.VOTING_GOES_ON)).wrapping());
  }

  /** Stands in columns, or below each other; there the number of actions needs its noun. */
  void arrange(Columns columns) {
    columns.arrange(this);
    int open = workshop.progress().openActions();
    String inWords = texts.of(HomeText.OPEN_ACTIONS_COUNT, open);
    openActions.setText(columns.sideBySide() ? texts.number(open, 0) : inWords);
    openActions.setAccessibleText(inWords);
  }

  private Node progress() {
    Progress progress = workshop.progress();
    WordedProgress bar = new WordedProgress();
    bar.show(
        progress.share(),
        progress.complete()
            ? texts.of(HomeText.COMPLETE)
            : texts.of(
                HomeText.PROGRESS,
                progress.questionsAnswered(),
                progress.questionsAsked(),
                progress.observationsTreated(),
                progress.observations()));
    return bar;
  }

  private Node buttons(boolean newest) {
    boolean complete = workshop.progress().complete();
    Button first =
        complete
            ? Buttons.outlined(texts.of(HomeText.REPORT), this::report)
            : newest
                ? Buttons.filled(texts.of(HomeText.CONTINUE), this::goOn)
                : Buttons.outlined(texts.of(HomeText.CONTINUE), this::goOn);
    first.setAccessibleText(named(complete ? HomeText.REPORT_NAME : HomeText.CONTINUE_NAME));
    Button more =
        Buttons.menu(
            Icons.MORE,
            named(HomeText.MORE_NAME),
            () ->
                List.of(
                    complete
                        ? item(HomeText.CONTINUE, this::goOn)
                        : item(HomeText.REPORT, this::report),
                    item(HomeText.DELETE, () -> actions.delete(workshop))));
    HBox buttons = new HBox(first, more);
    buttons.getStyleClass().add("button-row");
    return buttons;
  }

  private MenuItem item(HomeText text, Runnable deed) {
    MenuItem item = new MenuItem(texts.of(text));
    item.setOnAction(event -> deed.run());
    return item;
  }

  private String named(HomeText text) {
    return texts.of(text, workshop.heading().title());
  }

  private void goOn() {
    actions.goOn(workshop);
  }

  private void report() {
    actions.report(workshop);
  }
}
