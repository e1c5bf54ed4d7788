package nl.casustafel.desktop.kit.field;

import java.util.function.UnaryOperator;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import nl.casustafel.text.LineEnds;

/**
 * Keeps the ends of lines in what is typed, pasted, dropped or set: controls leave out most kinds
 * of them, which glues words together.
 */
public final class LineFilter {
  private LineFilter() {}

  /** Has a field of one line show a space where a line ended. */
  public static <T extends TextInputControl> T oneLine(T field) {
    return filtered(field, LineEnds::asSpaces);
  }

  /** Has a field for a password leave out the end of the line it was copied with. */
  public static PasswordField secret(PasswordField field) {
    return filtered(field, LineEnds::without);
  }

  /** Has a field of several lines break them at every kind of end. */
  static <T extends TextInputControl> T lines(T field) {
    return filtered(field, LineEnds::asBreaks);
  }

  private static <T extends TextInputControl> T filtered(T field, UnaryOperator<String> whole) {
    field.setTextFormatter(new TextFormatter<String>(change -> changed(change, whole)));
    return field;
  }

  private static TextFormatter.Change changed(
      TextFormatter.Change change, UnaryOperator<String> whole) {
    String given = change.getText();
    String kept = whole.apply(given);
    if (!kept.equals(given)) {
      int shorter = given.length() - kept.length();
      int anchor = change.getAnchor() - shorter;
      int caret = change.getCaretPosition() - shorter;
      change.setText(kept);
      change.selectRange(Math.max(0, anchor), Math.max(0, caret));
    }
    return change;
  }
}
