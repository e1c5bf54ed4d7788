package nl.casustafel.desktop.console.form;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.EarlierVersions.Stage;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopText;

/** Offers to remove earlier versions of a text that looks or looked like data of a person. */
final class EarlierVersionsOffer extends VBox {
  private final Texts texts;
  private final Paragraph words = new Paragraph("", "field-hint");
  private final Hyperlink remove;

  EarlierVersionsOffer(Runnable deed, Texts texts) {
    this.texts = texts;
    remove = Buttons.link(texts.of(FormText.REMOVE_EARLIER), deed);
    remove.setMinSize(0, USE_PREF_SIZE);
    remove.setWrapText(true);
    getChildren().addAll(words, remove);
  }

  void show(Stage stage) {
    switch (stage) {
      case QUIET -> shown(this, false);
      case OFFERED -> say(FormText.EARLIER_KEPT, true);
      case UNDER_WAY -> say(FormText.REMOVING_EARLIER, false);
      case REMOVED -> say(FormText.EARLIER_REMOVED, false);
      case NOT_REMOVED -> say(WorkshopText.EARLIER_NOT_REMOVED, true);
    }
  }

  private void say(TextKey text, boolean offered) {
    words.setText(texts.of(text));
    shown(remove, offered);
    shown(this, true);
  }

  private static void shown(Node node, boolean shown) {
    Shown.when(shown, node);
  }
}
