package nl.casustafel.desktop.console.pace;

import java.time.Duration;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.talk.TalkText;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.text.Texts;

/** Times a discussion, which the room sees too. At its end it says so, and nothing more. */
final class TalkBox extends VBox {
  private static final List<Integer> MINUTES = List.of(1, 2, 5);
  private static final Duration MORE = Duration.ofSeconds(30);
  private static final javafx.util.Duration SECOND = javafx.util.Duration.millis(500);

  private final TalkTimer timer;
  private final Texts texts;
  private final Label left = new Label();
  private final FlowPane begin = new FlowPane();
  private final FlowPane running = new FlowPane();
  private final Listening listening = new Listening();
  private final Timeline ticking = new Timeline(new KeyFrame(SECOND, event -> tick()));

  TalkBox(TalkTimer timer, Texts texts) {
    this.timer = timer;
    this.texts = texts;
    ticking.setCycleCount(Animation.INDEFINITE);
    left.getStyleClass().addAll("pill", "talk-left");
    left.setMinWidth(USE_PREF_SIZE);
    for (int minutes : MINUTES) {
      begin
          .getChildren()
          .add(
              Buttons.outlined(
                  texts.of(PaceText.TALK_MINUTES, minutes),
                  () -> timer.start(Duration.ofMinutes(minutes))));
    }
    running
        .getChildren()
        .addAll(
            Buttons.outlined(texts.of(PaceText.TALK_MORE), () -> timer.more(MORE)),
            Buttons.plain(texts.of(PaceText.TALK_STOP), timer::stop));
    begin.getStyleClass().add("talk-buttons");
    running.getStyleClass().add("talk-buttons");
    getStyleClass().add("stack");
    getChildren()
        .addAll(new Paragraph(texts.of(PaceText.TALK), "field-name"), left, begin, running);
    OnScreen.is(this).subscribe(this::listen);
    show();
  }

  private void listen(boolean onScreen) {
    listening.end();
    ticking.stop();
    if (onScreen) {
      listening.to(timer.endProperty(), end -> show());
    }
  }

  private void show() {
    boolean on = timer.isOn();
    Shown.when(on, left);
    Shown.when(on, running);
    Shown.when(!on, begin);
    tick();
    if (on && timer.secondsLeft() > 0) {
      ticking.play();
    }
  }

  private void tick() {
    boolean up = timer.secondsLeft() == 0;
    left.setText(TalkText.of(timer, texts));
    left.getStyleClass().removeAll("pill-accent", "pill-attention");
    left.getStyleClass().add(up ? "pill-attention" : "pill-accent");
    if (up) {
      ticking.stop();
    }
  }
}
