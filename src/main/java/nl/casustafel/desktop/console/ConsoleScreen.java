package nl.casustafel.desktop.console;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.casustafel.desktop.console.details.DetailsForm;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.rail.Rail;
import nl.casustafel.desktop.console.room.RoomColumn;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.LanguageSwitch;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;

/**
 * The facilitator's console. Listens to its model only while it is in a window, so that it can be
 * built anew for another language.
 */
public final class ConsoleScreen implements Screen {
  private static final Duration TICK = Duration.seconds(5);
  private final StackPane root = new StackPane();
  private final ConsoleModel model;
  private final Texts texts;
  private final ConsoleActions actions;
  private final TopBar top;
  private final SaveBanner banner;
  private final Rail rail;
  private final ItemStage stage;
  private final RoomColumn room;
  private final BottomBar bottom;
  private final SearchBox search;
  private final ColumnFolding folding;
  private final VotingDesk desk;
  private final ConsoleKeys keys;
  private final Timeline ticker;
  private Runnable leaveAnyway = () -> {};

  /** Tells how large plain text is. */
  private final Label measure = new Label();

  private final ChangeListener<WorkshopView> viewListener = this::viewChanged;
  private final InvalidationListener placeListener = changed -> placeChanged();
  private final InvalidationListener savingListener = changed -> showSaving();
  private final InvalidationListener timeListener = changed -> showTime();

  public ConsoleScreen(
      ConsoleModel model, VotingModel voting, Texts texts, ConsoleActions actions) {
    this(KnownParts.ALL, model, voting, texts, actions);
  }

  /**
   * @param parts those that can be shown; all that the workshop has are among them
   */
  ConsoleScreen(
      ConsoleParts parts,
      ConsoleModel model,
      VotingModel voting,
      Texts texts,
      ConsoleActions actions) {
    this.model = model;
    this.texts = texts;
    this.actions = actions;
    SavingWords words = new SavingWords(texts, model.zone());
    desk = new VotingDesk(model, voting, actions, texts, this::showVoting);
    bottom = new BottomBar(model, desk.bar(), texts);
    PartTools tools =
        new PartTools(model, voting, texts, () -> actions.makeReport(model.view().identity().id()));
    stage = new ItemStage(parts, tools, deed -> offer());
    rail = new Rail(model, texts);
    room = new RoomColumn(parts, tools, desk.dialogs(), this::changeDetails);
    search = new SearchBox(model, texts, stage::requestFocus);
    BorderPane frame = new BorderPane(stage);
    desk.standIn(frame, stage);
    folding = new ColumnFolding(frame, rail, room, this::showNoteOffer);
    top =
        new TopBar(
            model,
            texts,
            words,
            new LanguageSwitch(
                texts.language(),
                language -> texts.of(ConsoleText.LANGUAGE, language.ownName()),
                this::speak),
            new TopBar.Deeds(
                () -> leave(actions::goHome),
                this::changeDetails,
                search::open,
                this::leadToUnfinished,
                folding::toggleRoom,
                actions.projector()::toggleOpen));
    banner = new SaveBanner(texts, words, model::saveAgain, () -> leaveAnyway.run());
    frame.setTop(new VBox(top, banner, new OvertakenLine(model, texts), desk.elsewhere()));
    frame.setBottom(bottom);
    ticker = new Timeline(new KeyFrame(TICK, event -> model.tick()));
    ticker.setCycleCount(Animation.INDEFINITE);
    root.getStyleClass().add("console");
    // Else what is too wide would keep the window from folding it.
    root.setMinWidth(0);
    StackPane.setAlignment(search, Pos.TOP_CENTER);
    Shown.when(false, measure);
    root.getChildren().addAll(frame, search, measure);
    root.widthProperty().addListener(changed -> fold());
    measure.fontProperty().addListener(changed -> fold());
    keys =
        new ConsoleKeys(
            model, stage, desk.keys(stage::again), search::open, bottom, new FocusClaim(root));
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, key -> keys.released());
    top.show(model.view());
    OnScreen.is(root).subscribe(this::listen);
  }

  private void listen(boolean inWindow) {
    model.viewProperty().removeListener(viewListener);
    model.placeProperty().removeListener(placeListener);
    model.savingProperty().removeListener(savingListener);
    model.secondsHereProperty().removeListener(timeListener);
    desk.listen(inWindow);
    ticker.stop();
    if (inWindow) {
      model.viewProperty().addListener(viewListener);
      model.placeProperty().addListener(placeListener);
      model.savingProperty().addListener(savingListener);
      model.secondsHereProperty().addListener(timeListener);
      ticker.play();
      show();
    }
  }

  private void show() {
    top.show(model.view());
    showPlace();
    showSaving();
    showVoting();
  }

  private void showVoting() {
    top.showProjector(actions.projector().openProperty().get());
    stage.showVoting();
    room.showVoting();
    offer();
  }

  private void offer() {
    bottom.show(desk.next(stage.nextDeed()));
  }

  /** Shows how people join, in the place of the item at hand. */
  void showJoining() {
    desk.showJoining();
  }

  /** Does what a key means that was pressed or let go in the window for the room. */
  public boolean pressedElsewhere(KeyEvent key) {
    return keys.pressedElsewhere(key);
  }

  private void viewChanged(Object property, WorkshopView before, WorkshopView now) {
    top.show(now);
    showItem(false);
    rail.show();
    room.show();
    desk.showWorkshop();
    offer();
    Language language = now.info().language();
    if (language != before.info().language() && language != texts.language()) {
      actions.switchLanguage(language);
    }
  }

  private void placeChanged() {
    desk.hideJoining();
    showPlace();
  }

  /** Shows the item at hand as it is now; who was in it stays there when it is built anew. */
  private void showItem(boolean another) {
    Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
    boolean wasInItem = stage.holds(focused);
    stage.show();
    if (wasInItem && (another || !stage.holds(focused))) {
      stage.requestFocus();
    }
  }

  private void showPlace() {
    showItem(true);
    rail.show();
    room.show();
    desk.showPlace();
    offer();
  }

  private void showSaving() {
    top.show(model.savingProperty().get());
    banner.show(model.savingProperty().get());
  }

  private void showTime() {
    rail.showTime();
    // Reading it makes the property tell of its next change too.
    model.secondsHereProperty().get();
  }

  private void showNoteOffer(boolean roomFolded) {
    top.offerNote(roomFolded);
  }

  /** The window follows once the workshop speaks the language; see {@link #viewChanged}. */
  private void speak(Language language) {
    if (language == model.view().info().language()) {
      model.commitTyping();
      actions.switchLanguage(language);
    } else {
      model.speak(language);
    }
  }

  private void changeDetails() {
    model.commitTyping();
    new DetailsForm(model, desk.asksRoles(), actions.dialogs(), texts).open();
  }

  private void leadToUnfinished() {
    desk.hideJoining();
    stage.leadToUnfinished();
  }

  @Override
  public StackPane root() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return model.viewProperty().map(view -> view.info().title());
  }

  /** Where the console begins by keyboard: at the item at hand. */
  @Override
  public void shown() {
    stage.requestFocus();
  }

  /** Leaves once everything is stored; else says what could not be, and offers to leave anyway. */
  @Override
  public void leave(Runnable left) {
    model.leave(
        left,
        () -> {
          leaveAnyway = left;
          banner.offerLeaving(true);
        });
  }

  @Override
  public void undo() {
    model.undo();
  }

  @Override
  public void redo() {
    model.redo();
  }

  @Override
  public void search() {
    search.open();
  }

  /** Esc: from letting people in back to the item at hand. */
  @Override
  public boolean back() {
    return desk.hideJoining();
  }

  private void fold() {
    folding.fit(root.getWidth(), measure.getFont().getSize());
    top.fit(folding.asPlain());
    desk.bar().showNarrow(folding.namesFolded());
    bottom.showNarrow(folding.wordsFolded());
  }
}
