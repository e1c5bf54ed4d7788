package nl.casustafel.desktop.kit.dialog;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.words.KitText;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A layer over the content of a window that shows one dialog at a time. What lies below cannot be
 * reached meanwhile, and gets the focus back afterwards.
 */
public final class DialogLayer extends StackPane implements Dialogs {
  private final StackPane content = new StackPane();
  private final StackPane cover = new StackPane();
  private Texts texts;
  private @Nullable Node focusedBefore;
  private @Nullable Button filled;

  public DialogLayer(Texts texts) {
    this.texts = texts;
    cover.getStyleClass().add("dialog-cover");
    cover.setVisible(false);
    cover.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // A field with a list or a calendar uses up Escape, also when neither is open.
    cover.addEventFilter(KeyEvent.KEY_PRESSED, this::left);
    getChildren().addAll(content, cover);
  }

  /** Puts something below the layer, in place of what was there. */
  public void setContent(Node node) {
    content.getChildren().setAll(node);
  }

  /** The language of the dialogs from now on. */
  public void speak(Texts other) {
    texts = other;
  }

  public boolean isOpen() {
    return cover.isVisible();
  }

  @Override
  public void problem(Trouble trouble) {
    Button close = Buttons.filled(texts.of(KitText.CLOSE), this::close);
    VBox said = new VBox(new Paragraph(trouble.kept()), new Paragraph(trouble.todo(), "secondary"));
    said.getStyleClass().add("dialog-text");
    open(trouble.happened(), said, close);
  }

  @Override
  public void confirm(Question question, Runnable yes) {
    Runnable deed = closingFirst(yes);
    Button doIt =
        question.dangerous()
            ? Buttons.dangerous(question.yes(), deed)
            : Buttons.filled(question.yes(), deed);
    Button cancel = Buttons.outlined(texts.of(KitText.CANCEL), this::close);
    open(question.title(), new Paragraph(question.text()), cancel, doIt);
  }

  @Override
  public void show(String title, Node node) {
    open(title, node, Buttons.filled(texts.of(KitText.CLOSE), this::close));
  }

  @Override
  public void ask(String title, Node form, String yes, Runnable deed) {
    Button doIt = Buttons.filled(yes, closingFirst(deed));
    open(title, form, Buttons.outlined(texts.of(KitText.CANCEL), this::close), doIt);
  }

  @Override
  public void edit(String title, Node form, String yes, BooleanSupplier deed) {
    Button doIt =
        Buttons.filled(
            yes,
            () -> {
              if (deed.getAsBoolean()) {
                close();
              }
            });
    open(title, form, Buttons.outlined(texts.of(KitText.CANCEL), this::close), doIt);
    // What scrolls is not in the window before it has its looks.
    cover.applyCss();
    Node first = form.lookup(".text-input");
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public void choose(String title, String text, List<Choice> choices) {
    Button cancel = Buttons.outlined(texts.of(KitText.CANCEL), this::close);
    Choice last = choices.reversed().stream().filter(c -> !c.dangerous()).findFirst().orElse(null);
    Button[] deeds =
        choices.stream().map(choice -> button(choice, choice.equals(last))).toArray(Button[]::new);
    open(title, new Paragraph(text), cancel, deeds);
  }

  private Button button(Choice choice, boolean last) {
    Runnable deed = closingFirst(choice.deed());
    if (choice.dangerous()) {
      return Buttons.dangerous(choice.words(), deed);
    }
    return last ? Buttons.filled(choice.words(), deed) : Buttons.outlined(choice.words(), deed);
  }

  private Runnable closingFirst(Runnable deed) {
    return () -> {
      close();
      deed.run();
    };
  }

  private void open(String title, Node node, Button first, Button... more) {
    if (!isOpen()) {
      focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    // A long title in large letters has to scroll along, or nothing else could be seen.
    VBox said = new VBox(new Paragraph(title, "dialog-title"), node);
    said.getStyleClass().add("dialog-content");
    FittingScroll scroll = new FittingScroll(said);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FlowPane buttons = new FlowPane(first);
    buttons.getChildren().addAll(more);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox box = new VBox(scroll, buttons);
    box.getStyleClass().add("dialog");
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(title);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    cover.getChildren().setAll(box);
    cover.setVisible(true);
    content.setDisable(true);
    filled = onlyFilled(buttons);
    (filled == null ? first : filled).requestFocus();
  }

  /** What Enter does; null where several are filled, or none because there is no way back. */
  private static @Nullable Button onlyFilled(FlowPane buttons) {
    List<Button> filled =
        buttons.getChildren().stream()
            .map(Button.class::cast)
            .filter(button -> button.getStyleClass().contains("primary"))
            .toList();
    return filled.size() == 1 ? filled.getFirst() : null;
  }

  private void left(KeyEvent key) {
    boolean unfolded = key.getTarget() instanceof ComboBoxBase<?> field && field.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && !unfolded) {
      close();
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && filled != null) {
      // What has a use for it, such as a field of several lines, has used it up.
      filled.fire();
      key.consume();
    }
  }

  private void close() {
    cover.setVisible(false);
    cover.getChildren().clear();
    content.setDisable(false);
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
    }
  }
}
