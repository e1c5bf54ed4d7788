package nl.casustafel.desktop.projector;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.talk.TalkText;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** How much time is left for a discussion, above whatever the room sees; quiet at its end. */
final class TalkLabel extends Label {
  private static final Duration TICK = Duration.millis(500);

  private final Timeline ticking = new Timeline(new KeyFrame(TICK, event -> tick()));
  private final Listening listening = new Listening();
  private Texts texts;
  private @Nullable TalkTimer timer;

  TalkLabel(Texts texts) {
    this.texts = texts;
    ticking.setCycleCount(Animation.INDEFINITE);
    getStyleClass().addAll("pill", "talk-timer");
    setMinWidth(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    Shown.when(false, this);
    OnScreen.is(this).subscribe(onScreen -> show());
  }

  void follow(TalkTimer talk) {
    timer = talk;
    listening.end();
    listening.to(talk.endProperty(), end -> show());
  }

  void speak(Texts other) {
    texts = other;
    tick();
  }

  private void show() {
    ticking.stop();
    TalkTimer talk = timer;
    Shown.when(talk != null && talk.isOn(), this);
    tick();
    if (talk != null && talk.secondsLeft() > 0 && getScene() != null) {
      ticking.play();
    }
  }

  private void tick() {
    TalkTimer talk = timer;
    if (talk == null) {
      return;
    }
    boolean up = talk.secondsLeft() == 0;
    setText(TalkText.of(talk, texts));
    getStyleClass().removeAll("pill-accent", "pill-attention");
    getStyleClass().add(up ? "pill-attention" : "pill-accent");
    if (up) {
      ticking.stop();
    }
  }
}
