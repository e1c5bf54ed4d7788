package nl.casustafel.desktop.kit.typing;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.words.KitText;
import nl.casustafel.desktop.kit.words.Remedies;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says that what is typed could not be kept, and what one can do; is not there as long as it is.
 */
public final class NotKept extends HBox {
  private final Paragraph words = new Paragraph("");
  private final Texts texts;

  public NotKept(KeptTexts kept, Texts texts, Listening listening) {
    this.texts = texts;
    getStyleClass().addAll("notice", "notice-attention", "not-kept");
    setSpacing(12);
    Button again = Buttons.outlined(texts.of(KitText.KEEP_AGAIN), kept::write);
    again.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, again);
    listening.to(kept.problemProperty(), this::show);
  }

  private void show(@Nullable Exception problem) {
    Shown.when(problem != null, this);
    words.setText(
        problem == null ? "" : texts.of(KitText.TYPED_NOT_KEPT, Remedies.words(problem, texts)));
  }
}
