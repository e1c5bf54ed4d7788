package nl.casustafel.desktop.shell.window;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;

/** Says above every screen that one can look and print, and why nothing is stored. */
public final class ReadOnlyBanner extends FlowPane {

  /**
   * @param again tries to open the data for writing
   */
  public ReadOnlyBanner(StoreFailure.Reason reason, Texts texts, Runnable again) {
    Button button = Buttons.outlined(texts.of(ShellText.READ_ONLY_AGAIN), again);
    getChildren().addAll(new Paragraph(texts.of(words(reason))), button);
    getStyleClass().addAll("notice", "notice-attention", "read-only-banner");
  }

  private static ShellText words(StoreFailure.Reason reason) {
    return reason == StoreFailure.Reason.READ_ONLY_MEDIUM
        ? ShellText.READ_ONLY_DISK
        : ShellText.READ_ONLY_FOLDER;
  }
}
