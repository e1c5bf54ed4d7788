package nl.casustafel.desktop.console;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.casustafel.desktop.console.details.DetailsForm;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.pace.AgendaForm;
import nl.casustafel.desktop.console.pace.SkipForm;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.room.RoomColumn;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.choice.LanguageSwitch;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;

/**
 * The facilitator's console. Listens to its model only while it is in a window, so that it can be
 * built anew for another language.
 */
public final class ConsoleScreen implements Screen {
  private static final Duration TICK = Duration.seconds(5);

  private final ConsoleModel model;
  private final Texts texts;
  private final ConsoleActions actions;
  private final VotingDesk desk;
  private final AtHand atHand;
  private final SearchBox search;
  private final ConsoleFrame frame;
  private final TopBar top;
  private final SaveBanner banner;
  private final ConsoleKeys keys;
  private final Listening listening = new Listening();
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, event -> tick()));
  private final ChangeListener<WorkshopView> viewListener = this::viewChanged;
  private Runnable leaveAnyway = () -> {};

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
    desk = new VotingDesk(model, voting, actions, texts, this::showVoting);
    PartTools tools =
        new PartTools(model, voting, texts, () -> actions.makeReport(model.view().identity().id()));
    atHand = new AtHand(parts, tools, desk, roomDeeds());
    search = new SearchBox(model, texts, atHand::goTo, atHand::requestFocus);
    frame = new ConsoleFrame(atHand, search, this::showNoteOffer, this::fit);
    desk.standIn(frame.columns(), atHand.stage());
    SavingWords words = new SavingWords(texts, model.clock().getZone());
    top = topBar(words);
    banner = new SaveBanner(texts, words, model::saveAgain, () -> leaveAnyway.run());
    frame.begin(top, banner, new OvertakenLine(model, texts), desk.elsewhere(), atHand.walk());
    keys =
        new ConsoleKeys(
            model,
            atHand.stage(),
            desk.keys(atHand.stage()::again),
            search::open,
            atHand.bottom(),
            new FocusClaim(frame));
    frame.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    frame.addEventFilter(KeyEvent.KEY_RELEASED, key -> keys.released());
    ticker.setCycleCount(Animation.INDEFINITE);
    top.show(model.view());
    OnScreen.is(frame).subscribe(this::listen);
  }

  private TopBar topBar(SavingWords words) {
    LanguageSwitch languages =
        new LanguageSwitch(
            texts.language(),
            language -> texts.of(ConsoleText.LANGUAGE, language.ownName()),
            this::speak);
    TopBar.Deeds deeds =
        new TopBar.Deeds(
            () -> leave(actions::goHome),
            this::changeDetails,
            search::open,
            this::leadToUnfinished,
            frame::toggleRoom,
            actions.projector()::toggleOpen);
    return new TopBar(model, texts, words, languages, deeds);
  }

  private void tick() {
    model.tick();
  }

  private void listen(boolean inWindow) {
    listening.end();
    model.viewProperty().removeListener(viewListener);
    desk.listen(inWindow);
    ticker.stop();
    if (inWindow) {
      model.viewProperty().addListener(viewListener);
      listening.toChange(model.placeProperty(), this::placeChanged);
      listening.toChange(model.standpoint().phaseProperty(), this::placeChanged);
      listening.toChange(model.standpoint().walkProperty(), atHand::showWalk);
      listening.toChange(model.savingProperty(), this::showSaving);
      listening.toChange(model.moving().secondsHereProperty(), atHand::showTime);
      listening.toChange(model.changedProperty(), atHand::showChanged);
      ticker.play();
      show();
    }
  }

  private void show() {
    top.show(model.view());
    atHand.showPlace();
    showSaving();
    showVoting();
  }

  private void showVoting() {
    top.showProjector(actions.projector().openProperty().get());
    atHand.showVoting();
  }

  /** Shows or hides the room column where it is folded. */
  void toggleRoom() {
    frame.toggleRoom();
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
    atHand.showWorkshop();
    Language language = now.info().language();
    if (language != before.info().language() && language != texts.language()) {
      actions.switchLanguage(language);
    }
  }

  private void placeChanged() {
    desk.hideJoining();
    atHand.showPlace();
  }

  private void showSaving() {
    top.show(model.savingProperty().get());
    banner.show(model.savingProperty().get());
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

  private RoomColumn.Deeds roomDeeds() {
    return new RoomColumn.Deeds(
        this::changeDetails,
        () -> AgendaForm.open(model, actions.dialogs(), texts),
        () -> SkipForm.open(model, actions.dialogs(), texts),
        actions.projector().talk());
  }

  private void leadToUnfinished() {
    desk.hideJoining();
    atHand.stage().leadToUnfinished();
  }

  @Override
  public StackPane root() {
    return frame;
  }

  @Override
  public ObservableValue<String> title() {
    return model.viewProperty().map(view -> view.info().title());
  }

  /** Where the console begins by keyboard: at the item at hand. */
  @Override
  public void shown() {
    atHand.requestFocus();
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

  private void fit(ColumnFolding folding) {
    top.fit(folding.asPlain());
    desk.bar().showNarrow(folding.namesFolded());
    atHand.bottom().showNarrow(folding.wordsFolded());
  }
}
