package nl.casustafel.desktop.home;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Page;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopSummary;
import org.jspecify.annotations.Nullable;

/** Where one begins a workshop, or goes on with one. Reads the workshops each time it is shown. */
public final class HomeScreen implements Screen {
  private final HomeModel model;
  private final HomeActions actions;
  private final Dialogs dialogs;
  private final Texts texts;
  private final WorkshopsCard workshops;
  private final Page page;
  private final Listening listening = new Listening();

  public HomeScreen(HomeModel model, HomeActions actions, Dialogs dialogs, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.dialogs = dialogs;
    this.texts = texts;
    this.workshops = new WorkshopsCard(model, new Rows(), texts, listening);
    this.page =
        new Page(
            texts.of(HomeText.TITLE),
            texts.of(HomeText.LINE),
            new CaseCards(model, actions, texts, listening).node(),
            workshops,
            footer());
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public void shown() {
    model.load();
  }

  @Override
  public void left() {
    listening.end();
  }

  @Override
  public void search() {
    workshops.search().requestFocus();
    workshops.search().selectAll();
  }

  private Node footer() {
    Paragraph said = new Paragraph("", "secondary");
    FlowPane footer =
        new FlowPane(said, Buttons.link(texts.of(HomeText.DATA_WHERE), actions::openWhereIsMyData));
    footer.getStyleClass().add("data-foot");
    listening.to(model.contentsProperty(), contents -> said.setText(dataWords(contents)));
    return footer;
  }

  private String dataWords(Contents contents) {
    String here = texts.of(HomeText.DATA_HERE) + " · ";
    return contents instanceof Contents.Listed listed
        ? here + backupWords(listed.lastBackup()) + " · "
        : here;
  }

  private String backupWords(@Nullable Instant last) {
    return last == null
        ? texts.of(HomeText.DATA_NO_BACKUP)
        : texts.of(HomeText.DATA_BACKUP, new Moment(last, model.clock()).inSentence(texts));
  }

  /** Does what the rows of the list ask for. */
  private final class Rows implements RowActions {
    @Override
    public void goOn(WorkshopSummary workshop) {
      actions.continueWorkshop(workshop.id());
    }

    @Override
    public void report(WorkshopSummary workshop) {
      actions.report(workshop.id());
    }

    @Override
    public void delete(WorkshopSummary workshop) {
      Dialogs.Question question =
          new Dialogs.Question(
              texts.of(HomeText.DELETE_TITLE, workshop.heading().title()),
              texts.of(HomeText.DELETE_TEXT),
              texts.of(HomeText.DELETE_YES),
              true);
      dialogs.confirm(
          question,
          () ->
              model.delete(
                  workshop.id(), reason -> dialogs.problem(StateNotes.notDeleted(reason, texts))));
    }
  }
}
