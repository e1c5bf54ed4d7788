package nl.casustafel.desktop.console.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.draft.PersonalDataHints;
import org.jspecify.annotations.Nullable;

/** A field with its name inside its frame, and a line below for what is wrong or doubtful. */
public class FieldBox extends VBox {
  private final Texts texts;
  private final Control control;
  private final VBox frame;
  private final Paragraph refusal = new Paragraph("", "field-problem");
  private final Paragraph warning = new Paragraph("", "field-warning");

  FieldBox(String name, Control control, Texts texts) {
    this.texts = texts;
    this.control = control;
    getStyleClass().add("field-box");
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    frame = new VBox(label, control);
    frame.getStyleClass().add("field-frame");
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(frame);
    say(refusal, "");
    say(warning, "");
  }

  // Words below wrap in the width of the field: what stands beside it does not move when they come.
  @Override
  protected double computePrefWidth(double height) {
    double buttons =
        getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    return snappedLeftInset() + Math.max(frame.prefWidth(-1), buttons) + snappedRightInset();
  }

  final Texts texts() {
    return texts;
  }

  final void watch(Draft draft) {
    shown(draft.refusalProperty()).subscribe(now -> say(message(now)));
  }

  /** The same value, to which nothing listens any more when the field has left its window. */
  final <T extends @Nullable Object> ObservableValue<T> shown(ObservableValue<T> value) {
    return value.when(OnScreen.is(this));
  }

  /** Whether it holds what is not stored before somebody does something about it. */
  public boolean unfinished() {
    return false;
  }

  /** The first field within a node that holds such a thing. */
  public static Optional<FieldBox> unfinished(Node within) {
    if (within instanceof FieldBox box && box.unfinished()) {
      return Optional.of(box);
    }
    return within instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> unfinished(child).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Brings the keyboard to it. */
  public void focus() {
    control.requestFocus();
  }

  /** Says what is wrong with what stands in the field; empty for nothing. */
  final void say(String problem) {
    say(refusal, problem);
  }

  /** Says a friendly word when what is typed looks like data of a person. */
  final void warnAbout(TextInputControl input) {
    input.textProperty().addListener((property, before, now) -> warn(now));
    warn(input.getText());
  }

  private void warn(String text) {
    Stream<FormText> kinds = PersonalDataHints.in(text).stream().map(FieldBox::words);
    String found = kinds.map(texts::of).collect(Collectors.joining(" "));
    say(warning, found.isEmpty() ? "" : found + " " + texts.of(FormText.ROLE_IS_ENOUGH));
  }

  /** Whether what is typed looks like data of a person. */
  final boolean warns() {
    return warning.isVisible();
  }

  private static FormText words(PersonalDataHints.Kind kind) {
    return switch (kind) {
      case BSN -> FormText.LOOKS_LIKE_BSN;
      case EMAIL -> FormText.LOOKS_LIKE_EMAIL;
      case TELEPHONE -> FormText.LOOKS_LIKE_TELEPHONE;
    };
  }

  private String message(Executed.@Nullable Refused refused) {
    return refused == null ? "" : refused.message(texts);
  }

  private void say(Paragraph line, String text) {
    // Most fields never say anything, and a line that is not there costs nothing.
    if (!text.isEmpty() && !getChildren().contains(line)) {
      boolean afterRefusal = line.equals(warning) && getChildren().contains(refusal);
      getChildren().add(afterRefusal ? 2 : 1, line);
    }
    line.setText(text);
    Shown.when(!text.isEmpty(), line);
  }
}
