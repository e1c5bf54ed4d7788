package nl.casustafel.desktop.console.voting.poll;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.KeyHint;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;

/**
 * What one reaches for during a vote, and the time that is left. Nothing in it ever comes to stand
 * where something else stood: what comes and goes is at the beginning, and the bar grows that way.
 */
public final class VotingBar extends HBox {
  private final VotingModel voting;
  private final ProjectorControl projector;
  private final VotingDeeds deeds;
  private final Texts texts;
  private final Button blank;
  private final Button qr;
  private final Button keepOpen;
  private final CountdownLabel countdown;
  private boolean narrow;

  public VotingBar(
      VotingModel voting,
      VotingDeeds deeds,
      ProjectorControl projector,
      Runnable showJoining,
      Texts texts) {
    this.voting = voting;
    this.deeds = deeds;
    this.projector = projector;
    this.texts = texts;
    getStyleClass().add("voting-bar");
    blank = key(VotingText.BLANK, "Ctrl+B", projector::toggleBlank);
    qr =
        key(
            VotingText.QR,
            "Ctrl+Q",
            () -> {
              if (projector.openProperty().get()) {
                projector.toggleQr();
              } else {
                showJoining.run();
              }
            });
    keepOpen =
        Buttons.outlined(texts.of(VotingText.KEEP_OPEN), () -> voting.act(Facilitation::keepOpen));
    countdown = new CountdownLabel(voting.clock(), texts);
    getChildren().addAll(countdown, keepOpen, blank, qr);
  }

  private Button key(VotingText words, String key, Runnable deed) {
    return KeyHint.on(Buttons.outlined(texts.of(words), deed), key);
  }

  /** Shows what there is to reach for now. */
  public void show() {
    SessionView session = voting.session();
    PollView poll = deeds.here();
    boolean onScreen = projector.openProperty().get();
    blank.setText(
        texts.of(projector.blankProperty().get() ? VotingText.SHOW_AGAIN : VotingText.BLANK));
    blank.setAccessibleText(blank.getText() + ", Ctrl+B");
    there(blank, onScreen && !narrow);
    there(qr, session != null && !narrow);
    there(keepOpen, poll != null && poll.byItself());
    countdown.until(poll == null ? null : poll.closesAt());
  }

  /** Leaves out what has a key, where there is little room. */
  public void showNarrow(boolean now) {
    narrow = now;
    show();
  }

  private static void there(Button button, boolean is) {
    Shown.when(is, button);
  }
}
