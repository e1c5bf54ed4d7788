package nl.casustafel.desktop.projector.page;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.WordedProgress;
import nl.casustafel.desktop.projector.slide.Outcome;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/** What changes with every vote and every second: how many voted, and how long one still can. */
final class Foot extends VBox {
  private final Texts texts;
  private final WordedProgress turnout = new WordedProgress();
  private final Pill countdown = Pill.attention("");
  private final HBox counting = new HBox(turnout, countdown);
  private final Paragraph line = new Paragraph("", "foot-line");
  private @Nullable Instant closesAt;

  /**
   * @param reading what a revealed result is called; null where there is nothing to call
   */
  Foot(Texts texts, Outcome.@Nullable Reading reading) {
    this.texts = texts;
    getStyleClass().add("foot");
    HBox.setHgrow(turnout, Priority.ALWAYS);
    counting.getStyleClass().add("foot-counting");
    if (reading != null) {
      getChildren().add(reading(reading));
    }
    getChildren().addAll(counting, line);
    Shown.when(false, counting);
    Shown.when(false, line);
  }

  private static HBox reading(Outcome.Reading reading) {
    Label name = new Label(reading.name());
    name.getStyleClass().add("reading-name");
    name.setMinWidth(USE_PREF_SIZE);
    Paragraph meaning = new Paragraph(reading.meaning(), "reading-meaning");
    HBox.setHgrow(meaning, Priority.ALWAYS);
    HBox both = new HBox(name, meaning);
    both.getStyleClass().add("reading");
    return both;
  }

  /** Beside what is not put to the vote. */
  void waiting(SessionView session) {
    Shown.when(true, line);
    line.setText(TurnoutWords.joined(session, texts));
  }

  /** Beside a vote. */
  void voting(PollView poll, SessionView session) {
    String voted = TurnoutWords.voted(poll, texts);
    Shown.when(poll.stage() != Stage.REVEALED, counting);
    turnout.show(TurnoutWords.share(poll), voted);
    Shown.when(poll.stage() != Stage.OPEN, line);
    line.setText(poll.stage() == Stage.REVEALED ? voted : texts.of(ProjectorText.CLOSED_WAIT));
    closesAt = poll.stage() == Stage.OPEN ? poll.closesAt() : null;
  }

  /**
   * Says how long one can still vote.
   *
   * @return whether that changes with time
   */
  boolean tick(Instant now) {
    Instant end = closesAt;
    Shown.when(end != null, countdown);
    if (end == null) {
      return false;
    }
    // A second that has begun counts: at nought it closes.
    long seconds = Math.ceilDiv(Duration.between(now, end).toMillis(), 1000L);
    countdown.setText(
        seconds > 0
            ? texts.of(ProjectorText.CLOSES_IN, seconds)
            : texts.of(ProjectorText.CLOSES_NOW));
    return true;
  }
}
