package nl.casustafel.desktop.console.form;

import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import nl.casustafel.desktop.console.open.Jotting;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;

/**
 * A field whose text becomes something when a button beside it is pressed. Until then it is jotted
 * down: it stays with its item.
 */
public final class PlainField extends FieldBox {
  private final TextInputControl input;
  private final Supplier<Jotting> source;
  private Jotting jotting;

  private PlainField(String name, GrowingTextArea area, Supplier<Jotting> source, Texts texts) {
    super(name, area, texts);
    this.input = area;
    this.source = source;
    this.jotting = source.get();
    input.textProperty().bindBidirectional(jotting.textProperty());
    warnAbout(area);
  }

  /**
   * A field of as many lines as its text needs.
   *
   * @param source the jotting that the field shows, and a fresh one once that was taken up
   */
  public static PlainField area(String name, Supplier<Jotting> source, Texts texts) {
    return new PlainField(name, new GrowingTextArea(), source, texts);
  }

  public String text() {
    return input.getText().strip();
  }

  /** What the text is jotted down upon, or the id of what it will become. */
  public String basis() {
    goOn(input.getText());
    return jotting.basis();
  }

  /** Begins anew after a text was taken up; what was typed after it stays. */
  public void takenUp(String words) {
    String rest = text().equals(words) ? "" : input.getText();
    jotting.textProperty().set("");
    goOn(rest);
    input.setText(rest);
    say("");
  }

  // Another field for the same text, as of another language, may have taken it up.
  private void goOn(String text) {
    Jotting now = source.get();
    if (!now.equals(jotting)) {
      input.textProperty().unbindBidirectional(jotting.textProperty());
      jotting = now;
      now.textProperty().set(text);
      input.textProperty().bindBidirectional(now.textProperty());
    }
  }

  /** Says why the text was not accepted. */
  public void refuse(Executed.Refused refused) {
    say(refused.message(texts()));
  }
}
