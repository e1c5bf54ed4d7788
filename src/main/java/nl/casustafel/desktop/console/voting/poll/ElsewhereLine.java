package nl.casustafel.desktop.console.voting.poll;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Poll;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** Names a vote that is open or not revealed and led elsewhere, and leads there. */
public final class ElsewhereLine extends HBox {
  private final VotingDeeds deeds;
  private final Texts texts;
  private final Label name = new Label();
  private final CountdownLabel countdown;
  private final Button keepOpen;
  private final Button go;
  private @Nullable Place to;

  public ElsewhereLine(VotingModel voting, VotingDeeds deeds, Consumer<Place> moveTo, Texts texts) {
    this.deeds = deeds;
    this.texts = texts;
    this.countdown = new CountdownLabel(voting.clock(), texts);
    this.keepOpen =
        Buttons.outlined(texts.of(VotingText.KEEP_OPEN), () -> voting.act(Facilitation::keepOpen));
    this.go =
        Buttons.outlined(
            texts.of(VotingText.GO_THERE),
            () -> {
              Place place = to;
              if (place != null) {
                moveTo.accept(place);
              }
            });
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMinWidth(0);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("notice", "notice-accent", "elsewhere-line");
    getChildren().addAll(name, spacer, countdown, keepOpen, go);
    show(false);
  }

  /**
   * Shows how it stands.
   *
   * @param covered whether something lies over the item at hand, so that its vote is not seen
   */
  public void show(boolean covered) {
    PollView poll = deeds.elsewhere();
    PollView here = deeds.here();
    if (poll == null && covered && here != null && here.stage() != Stage.REVEALED) {
      poll = here;
    }
    Shown.when(poll != null, this);
    if (poll == null) {
      to = null;
      countdown.until(null);
      return;
    }
    to = deeds.placeOf(poll);
    VotingText words =
        poll.stage() == Stage.OPEN ? VotingText.ELSEWHERE_OPEN : VotingText.ELSEWHERE_CLOSED;
    name.setText(texts.of(words, named(poll.poll()), poll.voted()));
    Hint.show(name, name.getText());
    countdown.until(poll.closesAt());
    Shown.when(poll.byItself(), keepOpen);
    go.setAccessibleText(go.getText() + ": " + name.getText());
  }

  private String named(Poll poll) {
    String number = poll.words().number();
    String statement = texts.of(poll.words().statement());
    boolean numbered = poll.subject().kind() == VoteSubject.Kind.OBSERVATION;
    return numbered ? number + " " + statement : statement;
  }
}
