package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;

/** When something was saved last, while a room votes by phone. */
class SavedByPhonesTest extends PhonesJourney {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Labeled pill() {
    return (Labeled) scene().lookup(".saving-pill");
  }

  private double besideIt() {
    return see(() -> {
      Node undo = scene().lookup(".console-top .icon-button");
      return pill().localToScene(pill().getLayoutBounds()).getMinX()
          - undo.localToScene(0, 0).getX();
    });
  }

  private String now() {
    return TIME.format(real.clock.instant().atZone(model.clock().getZone()));
  }

  @Test
  void theTimeFollowsTheVotesAndNothingBesideItMoves() {
    act(() -> voting.act(lead -> lead.open(VoteSubject.observation(OBSERVATION))));
    stage(Stage.OPEN);
    List<String> said = new ArrayList<>();
    act(() -> pill().textProperty().subscribe((before, now) -> said.add(now)));
    Set<Double> places = new HashSet<>();
    List<String> wanted = new ArrayList<>();
    for (int phone = 1; phone <= 6; phone++) {
      real.clock.pass(Duration.ofSeconds(71L * phone));
      room.vote(phone, phone, "5");
      String time = now();
      until(() -> see(() -> pill().getText().endsWith(time)));
      wanted.add("Everything saved " + time);
      places.add(besideIt());
    }
    assertThat(said).isEqualTo(wanted);
    assertThat(places).hasSize(1);
    assertThat(model.view().observation(OBSERVATION).orElseThrow().rounds()).isEmpty();

    // Many in one second are said once.
    said.clear();
    room.vote(7, 12, "4");
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.voted() == 12;
    });
    assertThat(said).isEmpty();
  }
}
