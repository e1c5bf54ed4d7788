package nl.casustafel.desktop.console;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.LanguageSwitch;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;

/** The top of the console: which workshop, undo and redo, whether all is saved, the language. */
final class TopBar extends HBox {
  private static final PseudoClass PICTURE_ONLY = PseudoClass.getPseudoClass("picture-only");

  // What the widest of both languages asks for beside a title of some words.
  private static final double WORDS_NEED = 1100;
  private static final double TIME_NEEDS = 960;
  private static final double NOTE_NEEDS = 800;

  private final Texts texts;
  private final Button title = new Button("", Icons.EDIT.node());
  private final Button undo;
  private final Button redo;
  private final SavingPill saving;
  private final ToggleButton note;
  private final Pill casePill;
  private final ToggleButton projector;

  /** What the bar's buttons do. */
  record Deeds(
      Runnable home,
      Runnable details,
      Runnable search,
      Runnable unfinished,
      Runnable toggleNote,
      Runnable toggleProjector) {}

  TopBar(
      ConsoleModel model, Texts texts, SavingWords words, LanguageSwitch languages, Deeds deeds) {
    this.texts = texts;
    getStyleClass().add("console-top");
    setFillHeight(false);
    title.getStyleClass().addAll("plain", "workshop-title");
    title.setContentDisplay(ContentDisplay.RIGHT);
    title.setAccessibleHelp(texts.of(ConsoleText.DETAILS));
    title.setOnAction(event -> deeds.details().run());
    Button home = Buttons.icon(Icons.HOME, texts.of(ConsoleText.HOME), deeds.home());
    undo = Buttons.icon(Icons.UNDO, texts.of(ConsoleText.UNDO), model::undo);
    redo = Buttons.icon(Icons.REDO, texts.of(ConsoleText.REDO), model::redo);
    Button search = Buttons.icon(Icons.SEARCH, texts.of(ConsoleText.SEARCH), deeds.search());
    saving = new SavingPill(texts, words, deeds.unfinished());
    note = toggle(ConsoleText.NOTE, Icons.DOCUMENT, ConsoleText.NOTE, deeds.toggleNote());
    projector =
        toggle(
            ConsoleText.PROJECTOR,
            Icons.SCREEN,
            ConsoleText.PROJECTOR_WINDOW,
            deeds.toggleProjector());
    projector.setAccessibleText(texts.of(ConsoleText.PROJECTOR_WINDOW));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    String caseTitle = texts.of(model.view().content().caseTemplate().titles().shortTitle());
    casePill = Pill.quiet(caseTitle);
    getChildren()
        .addAll(home, title, casePill, spacer, undo, redo, search, saving, projector, note);
    getChildren().add(languages);
    offerNote(false);
  }

  private ToggleButton toggle(ConsoleText name, Icons icon, ConsoleText hint, Runnable deed) {
    ToggleButton toggle = new ToggleButton(texts.of(name), icon.node());
    Hint.show(toggle, texts.of(hint));
    toggle.getStyleClass().add("plain");
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(event -> deed.run());
    return toggle;
  }

  void show(WorkshopView view) {
    title.setText(view.info().title());
    Hint.show(title, view.info().title() + "\n" + texts.of(ConsoleText.DETAILS));
    undo.setDisable(!view.identity().canUndo());
    redo.setDisable(!view.identity().canRedo());
  }

  void show(Saving now) {
    saving.show(now);
  }

  /** Offers the note as a button, where the column that holds it has no room. */
  void offerNote(boolean offered) {
    Shown.when(offered, note);
    note.setSelected(false);
  }

  /** Shows whether the projector's window is open. */
  void showProjector(boolean open) {
    projector.setSelected(open);
  }

  /**
   * Leaves out first what is also said elsewhere, then words that have a picture: the title comes
   * before all of it.
   *
   * @param width of the window, as if its text were plain
   */
  void fit(double width) {
    boolean roomy = width >= WORDS_NEED;
    boolean narrow = width < TIME_NEEDS;
    Shown.when(roomy, casePill);
    showPictureOnly(projector, !roomy, ContentDisplay.LEFT);
    saving.showShort(narrow);
    showPictureOnly(note, width < NOTE_NEEDS, ContentDisplay.TEXT_ONLY);
    title.setWrapText(narrow);
    title.setContentDisplay(narrow ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
  }

  private static void showPictureOnly(ToggleButton button, boolean only, ContentDisplay usual) {
    button.setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : usual);
    button.pseudoClassStateChanged(PICTURE_ONLY, only);
  }
}
