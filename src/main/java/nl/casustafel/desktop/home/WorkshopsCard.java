package nl.casustafel.desktop.home;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopSummary;

/** The workshops that are kept, some at a time, with a field to search them. */
final class WorkshopsCard extends Card {
  private static final int AT_A_TIME = 20;
  private static final Duration PATIENCE = Duration.millis(300);

  private final HomeModel model;
  private final RowActions actions;
  private final Texts texts;
  private final TextField search = LineFilter.oneLine(new TextField());
  private final GridPane heading = new GridPane();
  private final VBox body = new VBox();
  // Has the size of the text around it, which is what an em is.
  private final Text em = new Text();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  WorkshopsCard(HomeModel model, RowActions actions, Texts texts, Listening listening) {
    super(texts.of(HomeText.WORKSHOPS));
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    getStyleClass().add("workshops-card");
    search.setPromptText(texts.of(HomeText.SEARCH));
    search.setAccessibleText(texts.of(HomeText.SEARCH_NAME));
    search.getStyleClass().add("search");
    listening.both(search.textProperty(), model.searchProperty());
    header().getChildren().add(search);
    heading.getStyleClass().add("workshop-heading");
    List.of(
            HomeText.WORKSHOP,
            HomeText.CASE,
            HomeText.LAST_WORKED_ON,
            HomeText.TREATED,
            HomeText.OPEN_ACTIONS)
        .forEach(text -> heading.getChildren().add(new Paragraph(texts.of(text))));
    em.setManaged(false);
    getChildren().addAll(heading, body, em);
    patience.setOnFinished(event -> say(StateNotes.awaited(texts)));
    widthProperty().subscribe(this::arrange);
    em.fontProperty().subscribe(this::arrange);
    listening.to(model.contentsProperty(), this::show);
    listening.toChange(model.searchProperty(), this::list);
    listening.until(patience::stop);
  }

  TextField search() {
    return search;
  }

  private void show(Contents contents) {
    patience.stop();
    switch (contents) {
      case Contents.Awaited ignored -> {
        say();
        patience.playFromStart();
      }
      case Contents.Listed ignored -> list();
      case Contents.Unreadable unreadable ->
          say(StateNotes.unreadable(unreadable.reason(), texts, model::tryAgain));
    }
  }

  private void list() {
    if (!(model.contentsProperty().get() instanceof Contents.Listed listed)) {
      return;
    }
    List<WorkshopSummary> found = model.found();
    if (listed.workshops().isEmpty()) {
      say(StateNotes.empty(texts));
    } else if (found.isEmpty()) {
      String query = model.searchProperty().get().strip();
      say(StateNotes.nothingFound(query, texts, () -> model.searchProperty().set("")));
    } else {
      body.getChildren().clear();
      showFrom(found, 0);
    }
    boolean any = !listed.workshops().isEmpty();
    Shown.when(any, search);
    arrange();
  }

  private void showFrom(List<WorkshopSummary> found, int first) {
    int end = Math.min(first + AT_A_TIME, found.size());
    found.subList(first, end).forEach(workshop -> body.getChildren().add(row(workshop)));
    if (end < found.size()) {
      int next = Math.min(AT_A_TIME, found.size() - end);
      Button more =
          Buttons.outlined(
              texts.of(HomeText.SHOW_MORE, next, found.size() - end), () -> showMore(found, end));
      VBox foot = new VBox(more);
      foot.getStyleClass().add("more-foot");
      body.getChildren().add(foot);
    }
    arrange();
  }

  private void showMore(List<WorkshopSummary> found, int first) {
    body.getChildren().removeLast();
    showFrom(found, first);
    body.getChildren().get(first).lookup(".button").requestFocus();
  }

  private WorkshopRow row(WorkshopSummary workshop) {
    String when = new Moment(workshop.lastWorkedOn(), model.clock()).words(texts);
    WorkshopRow row = new WorkshopRow(workshop, when, model.isNewest(workshop), actions, texts);
    row.say(workshop.phase(LocalDate.now(model.clock())));
    if (model.goesOnVoting(workshop)) {
      row.sayThatVotingGoesOn();
    }
    return row;
  }

  private void say(Node... nodes) {
    body.getChildren().setAll(nodes);
    search.setVisible(false);
    arrange();
  }

  private void arrange() {
    Columns columns = Columns.within(getWidth(), em.getFont().getSize());
    boolean rows = body.getChildren().stream().anyMatch(WorkshopRow.class::isInstance);
    Shown.when(columns.sideBySide() && rows, heading);
    columns.arrange(heading);
    for (Node node : body.getChildren()) {
      if (node instanceof WorkshopRow row) {
        row.arrange(columns);
      }
    }
  }
}
