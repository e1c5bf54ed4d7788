package nl.casustafel.desktop.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.files.Unwritten;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.change.WorkshopInfo;

/** The report as it will be printed, beside what is in it; from here it is saved. */
public final class ReportScreen implements Screen {
  private final ReportModel model;
  private final ReportActions actions;
  private final ReportFiles files;
  private final Dialogs dialogs;
  private final Texts texts;
  private final BorderPane root = new BorderPane();
  private final Button save;
  private final VBox side = new VBox();
  private Subscription subscription = Subscription.EMPTY;

  public ReportScreen(
      ReportModel model, ReportActions actions, ReportFiles files, Dialogs dialogs, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.files = files;
    this.dialogs = dialogs;
    this.texts = texts;
    this.save = Buttons.filled(texts.of(PreviewText.SAVE), this::save);
    root.getStyleClass().add("report-screen");
    side.getStyleClass().add("report-side");
    root.setTop(head());
    ScrollPane left = scrolling(side);
    left.getStyleClass().add("report-left");
    root.setLeft(left);
    show(model.makingProperty().get());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(texts.of(PreviewText.TITLE, model.view().info().title()));
  }

  @Override
  public void shown() {
    subscription = model.makingProperty().subscribe(this::show);
    model.make(texts.language());
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    model.discard();
  }

  @Override
  public boolean back() {
    actions.back();
    return true;
  }

  private Node head() {
    WorkshopInfo info = model.view().info();
    Paragraph title = new Paragraph(texts.of(PreviewText.TITLE, info.title()), "page-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head =
        new HBox(Buttons.icon(Icons.BACK, texts.of(PreviewText.BACK), actions::back), title, save);
    head.getStyleClass().add("report-head");
    return head;
  }

  private void show(Making making) {
    save.setDisable(!(making instanceof Making.Made));
    side.getChildren().setAll(new TreatedList(model.view(), texts));
    switch (making) {
      case Making.UnderWay ignored -> root.setCenter(scrolling(waiting()));
      case Making.Cancelled ignored ->
          root.setCenter(scrolling(message(PreviewText.CANCELLED, "", PreviewText.MAKE)));
      case Making.Failed ignored ->
          root.setCenter(
              scrolling(
                  message(
                      PreviewText.FAILED, texts.of(PreviewText.FAILED_KEPT), PreviewText.AGAIN)));
      case Making.Made made -> showPages(made);
    }
  }

  private void showPages(Making.Made made) {
    Path savedAs = made.savedAs();
    PageList pages = pages(made);
    side.getChildren().addFirst(new MarkList(made.pages().marks(), pages::scrollTo, texts));
    if (savedAs != null) {
      side.getChildren().addFirst(saved(savedAs));
    }
  }

  // Saving changes what stands beside the pages; the pages themselves stay where they are.
  private PageList pages(Making.Made made) {
    if (root.getCenter() instanceof PageList shown && shown.shows(made.pages())) {
      return shown;
    }
    PageList pages = new PageList(model, made.pages(), texts);
    root.setCenter(pages);
    return pages;
  }

  private Node saved(Path file) {
    VBox notice =
        new VBox(
            new Paragraph(
                texts.of(PreviewText.SAVED, String.valueOf(file.getFileName())), "strong"),
            new Paragraph(String.valueOf(file.getParent()), "secondary"),
            Buttons.link(texts.of(PreviewText.OPEN), () -> files.open(file)));
    notice.getStyleClass().addAll("notice", "notice-good", "saved-notice");
    return notice;
  }

  // Large letters may need more height than there is.
  private static ScrollPane scrolling(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("edge-to-edge");
    return pane;
  }

  private VBox waiting() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setAccessibleText(texts.of(PreviewText.MAKING));
    turning.setFocusTraversable(false);
    Label words = new Label(texts.of(PreviewText.MAKING));
    VBox box =
        new VBox(turning, words, Buttons.outlined(texts.of(PreviewText.CANCEL), model::cancel));
    box.getStyleClass().add("report-message");
    return box;
  }

  private VBox message(PreviewText happened, String kept, PreviewText button) {
    VBox box = new VBox(new Paragraph(texts.of(happened), "card-title"));
    if (!kept.isEmpty()) {
      box.getChildren().add(new Paragraph(kept, "secondary"));
    }
    box.getChildren().add(Buttons.outlined(texts.of(button), () -> model.make(texts.language())));
    box.getStyleClass().add("report-message");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void save() {
    WorkshopInfo info = model.view().info();
    String name = FileName.of(texts.of(PreviewText.FILE_NAME, info.title(), info.date()));
    Optional<Path> target = files.chooseTarget(name);
    target.ifPresent(file -> model.save(file, this::notSaved));
  }

  private void notSaved(Exception problem) {
    dialogs.problem(
        new Dialogs.Trouble(
            texts.of(PreviewText.NOT_SAVED),
            texts.of(PreviewText.NOT_SAVED_KEPT),
            problem instanceof Unwritten why
                ? why.words(texts)
                : texts.of(PreviewText.NOT_SAVED_TODO)));
  }
}
