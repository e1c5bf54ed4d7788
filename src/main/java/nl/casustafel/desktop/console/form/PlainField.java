package nl.casustafel.desktop.console.form;

import javafx.scene.control.TextInputControl;
import nl.casustafel.desktop.kit.GrowingTextArea;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;

/** A field whose text is written only when a button beside it is pressed. */
public final class PlainField extends FieldBox {
  private final TextInputControl input;

  private PlainField(String name, GrowingTextArea area, Texts texts) {
    super(name, area, texts);
    this.input = area;
    warnAbout(area);
  }

  public static PlainField area(String name, Texts texts) {
    return new PlainField(name, new GrowingTextArea(), texts);
  }

  public String text() {
    return input.getText().strip();
  }

  /** Empties the field, as after its text was taken over. */
  public void clear() {
    input.clear();
    say("");
  }

  /** Says why the text was not accepted. */
  public void refuse(Executed.Refused refused) {
    say(refused.message(texts()));
  }
}
