package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.SessionText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people suggest from their phones. */
class SuggestingTest {
  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void aSuggestionWaitsUntilTheFacilitatorAcceptsItAndBecomesAnObservation() {
    room.join(1, 1);
    Suggestion sent = suggested("  Wie bewaart\u202e de\u0000 logs?  ");
    assertThat(sent.text()).isEqualTo("Wie bewaart de logs?");
    assertThat(room.session.view().waiting()).containsExactly(sent);
    room.session
        .facilitation()
        .accept(sent.author(), "a", new OwnObservation("own-1", "Wie bewaart de logs?"))
        .join();
    assertThat(room.view().observation("own-1")).isPresent();
    assertThat(room.session.view().waiting()).isEmpty();
    assertThat(room.seenBy(1).suggestions()).containsExactly(sent.with(Suggestion.State.ACCEPTED));
    assertThat(room.session.facilitation().reject(sent.author(), "a").join())
        .isEqualTo(Deed.refused(SessionText.NO_SUCH_SUGGESTION));
  }

  @Test
  void atMostThreeSuggestionsOfOnePersonWait() {
    room.join(1, 1);
    for (String id : List.of("a", "b", "c")) {
      assertThat(suggest(id, "Nog een")).isInstanceOf(SuggestionReply.Saved.class);
    }
    assertThat(suggest("d", "Te veel")).isEqualTo(new SuggestionReply.TooMany());
    assertThat(suggest("a", "Nog een keer")).isInstanceOf(SuggestionReply.Saved.class);
    assertThat(suggest("e", "x".repeat(501))).isEqualTo(new SuggestionReply.Malformed());
    assertThat(suggest("f", "\u202e \t")).isEqualTo(new SuggestionReply.Malformed());
  }

  private Suggestion suggested(String text) {
    return ((SuggestionReply.Saved) suggest("a", text)).stored();
  }

  private SuggestionReply suggest(String id, String text) {
    return room.session.suggest(Room.phone(1), id, text).join();
  }
}
