package nl.casustafel.desktop.console.voting.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.session.kept.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsBoxTest extends WindowTest {
  private final VotingRoom room = new VotingRoom(Clock.systemUTC());
  private SuggestionsBox box;

  @BeforeEach
  void open() {
    RealCase real = new RealCase();
    VotingModel voting = room.model(real.begin("chatlog-finetuning", Depth.CORE, Language.EN));
    SessionActions nothing =
        new SessionActions() {
          @Override
          public void takeOut(OneAddress address) {}

          @Override
          public void showJoining() {}

          @Override
          public void end() {}

          @Override
          public void merge(Suggestion suggestion) {}
        };
    box = show(() -> new SuggestionsBox(voting, nothing, new Texts(Language.EN)));
  }

  @AfterEach
  void leave() {
    room.close();
  }

  private static List<Suggestion> waiting(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i ->
                new Suggestion(
                    new BallotId(0, i / 3), "id " + i, "Suggestion " + i, Suggestion.State.WAITING))
            .toList());
  }

  private List<String> words() {
    return see(() ->
        Accessibility.all(box).stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private Set<Node> cards() {
    return see(() -> Set.copyOf(box.lookupAll(".suggestion")));
  }

  @Test
  void ofThousandsTheFirstAreShownAndHowManyMoreWait() {
    act(() -> box.show(waiting(5_000)));
    assertThat(cards()).hasSize(SuggestionsBox.MOST_SHOWN);
    assertThat(see(() -> Accessibility.all(box).size())).isLessThan(500);
    assertThat(words())
        .contains("5,000 waiting", "“Suggestion 0”", "“Suggestion 19”")
        .contains("4,980 more wait and appear as you deal with these.")
        .doesNotContain("“Suggestion 20”");
  }

  @Test
  void whatIsShownStaysWhileOthersComeAndTheNextAppearsInThePlaceOfOneThatWasDealtWith() {
    List<Suggestion> all = waiting(21);
    act(() -> box.show(List.copyOf(all)));
    Set<Node> before = cards();
    assertThat(words()).contains("1 more waits and appears as you deal with these.");
    act(() -> box.show(waiting(30)));
    assertThat(cards()).isEqualTo(before);
    all.removeFirst();
    act(() -> box.show(all));
    assertThat(cards()).hasSize(20).isNotEqualTo(before);
    assertThat(words())
        .contains("“Suggestion 20”")
        .doesNotContain("“Suggestion 0”")
        .noneMatch(text -> text.contains("more wait"));
  }
}
