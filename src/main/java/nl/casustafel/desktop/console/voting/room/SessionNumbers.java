package nl.casustafel.desktop.console.voting.room;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/** Three numbers that are not the same, and the head count to hold them against. */
final class SessionNumbers extends HBox {
  private final Texts texts;
  private final Label joined = number();
  private final Label connected = number();
  private final Label voted = number();
  private final Label heads = number();
  private final VBox headCount;

  SessionNumbers(Texts texts) {
    this.texts = texts;
    this.headCount = column(heads, VotingText.HEAD_COUNT);
    getStyleClass().add("session-numbers");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren()
        .addAll(
            column(joined, VotingText.JOINED),
            column(connected, VotingText.CONNECTED),
            column(voted, VotingText.VOTED),
            headCount);
  }

  private static Label number() {
    Label number = new Label();
    number.getStyleClass().add("big-number");
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  private VBox column(Label number, VotingText words) {
    Label unit = new Label(texts.of(words));
    unit.getStyleClass().add("secondary");
    unit.setMinWidth(USE_PREF_SIZE);
    VBox column = new VBox(number, unit);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  void show(Attendance there, @Nullable PollView poll, int present) {
    joined.setText(texts.number(there.joined(), 0));
    connected.setText(texts.number(there.connected(), 0));
    voted.setText(poll == null ? "–" : texts.number(poll.voted(), 0));
    heads.setText(texts.number(present, 0));
    Shown.when(present > 0, headCount);
    setAccessibleText(
        joined.getText()
            + " "
            + texts.of(VotingText.JOINED)
            + ", "
            + connected.getText()
            + " "
            + texts.of(VotingText.CONNECTED)
            + ", "
            + voted.getText()
            + " "
            + texts.of(VotingText.VOTED));
  }
}
