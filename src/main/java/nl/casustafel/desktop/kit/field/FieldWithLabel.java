package nl.casustafel.desktop.kit.field;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;

/** A control with its name above it, and below it a hint or what is wrong with it. */
public final class FieldWithLabel extends VBox {
  private final Node control;
  private final Paragraph hint = new Paragraph("", "field-hint");
  private final Paragraph problem = new Paragraph("", "field-problem");
  private final String name;

  public FieldWithLabel(String name, Node control) {
    this.name = name;
    this.control = control;
    getStyleClass().add("field");
    Paragraph label = new Paragraph(name, "field-label");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    getChildren().addAll(label, control, hint, problem);
    hint("");
    problem("");
  }

  /** Says something that helps; empty for nothing. */
  public FieldWithLabel hint(String text) {
    show(hint, text);
    control.setAccessibleHelp(text.isEmpty() ? null : text);
    return this;
  }

  /** Says what is wrong beside the control; empty when nothing is. */
  public void problem(String text) {
    show(problem, text);
    boolean wrong = !text.isEmpty();
    control.setAccessibleText(wrong ? name + ". " + text : name);
    control.getStyleClass().remove("wrong");
    if (wrong) {
      control.getStyleClass().add("wrong");
    }
  }

  private static void show(Paragraph line, String text) {
    line.setText(text);
    Shown.when(!text.isEmpty(), line);
  }
}
