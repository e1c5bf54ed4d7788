package nl.casustafel.desktop.console.voting.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Says in how many seconds a round closes, while it is in a window. */
public final class CountdownLabel extends Label {
  private static final javafx.util.Duration TICK = javafx.util.Duration.millis(200);

  private final Clock clock;
  private final Texts texts;
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, event -> tell()));
  private @Nullable Instant until;

  public CountdownLabel(Clock clock, Texts texts) {
    this.clock = clock;
    this.texts = texts;
    getStyleClass().add("countdown");
    setMinWidth(USE_PREF_SIZE);
    ticker.setCycleCount(Animation.INDEFINITE);
    until(null);
    OnScreen.is(this).subscribe(this::run);
  }

  /** Counts down to a moment; null for nothing to count. */
  public void until(@Nullable Instant moment) {
    until = moment;
    Shown.when(moment != null, this);
    tell();
    run(OnScreen.is(this).getValue());
  }

  private void run(boolean onScreen) {
    if (until != null && onScreen) {
      ticker.play();
    } else {
      ticker.stop();
    }
  }

  private void tell() {
    Instant moment = until;
    if (moment != null) {
      long millis = Duration.between(clock.instant(), moment).toMillis();
      setText(
          millis > 0
              ? texts.of(VotingText.SECONDS_LEFT, Math.ceilDiv(millis, 1000))
              : texts.of(VotingText.LAST_VOTES));
    }
  }
}
