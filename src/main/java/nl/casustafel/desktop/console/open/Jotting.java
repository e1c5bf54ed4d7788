package nl.casustafel.desktop.console.open;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;

/**
 * What stands in a field and becomes something only when a button is pressed, such as a new action
 * or counted hands. It is stored as it is typed and belongs to its item until it is taken up.
 */
public final class Jotting {
  private final StringProperty text = new SimpleStringProperty();
  private final KeptTexts kept;
  private final DraftKey key;
  private final String basis;
  private boolean gone;

  /**
   * @param basis what it is jotted down upon, or the id of what it will become
   */
  Jotting(KeptTexts kept, DraftKey key, String basis, String text) {
    this.kept = kept;
    this.key = key;
    this.basis = basis;
    this.text.set(text);
    this.text.addListener((property, before, now) -> keep(now));
  }

  /** The text in the field; bind a control to it both ways. Empty for nothing. */
  public StringProperty textProperty() {
    return text;
  }

  public String text() {
    return text.get();
  }

  public String basis() {
    return basis;
  }

  /** What it belongs to is gone: a field that still shows it keeps nothing any more. */
  void letGo() {
    gone = true;
  }

  private void keep(String now) {
    if (gone) {
      return;
    }
    if (now.isEmpty()) {
      kept.remove(key);
    } else {
      kept.put(key, new DraftText(now, basis));
    }
  }
}
