package nl.casustafel.desktop.console.question;

import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;

/** The line under the answers that says why one was refused. */
public final class RefusalLine {
  private final Paragraph node = new Paragraph("", "field-problem");
  private final Texts texts;

  public RefusalLine(Texts texts) {
    this.texts = texts;
    clear();
  }

  public Paragraph node() {
    return node;
  }

  public void say(Executed.Refused refused) {
    say(refused.message(texts));
  }

  public void clear() {
    say("");
  }

  private void say(String text) {
    node.setText(text);
    Shown.when(!text.isEmpty(), node);
  }
}
