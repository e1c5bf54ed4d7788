package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeckTest {

  @Test
  void nothingIsDrawnTwiceBeforeEverythingWasDrawn() {
    Deck deck = new Deck(new Random(4));
    List<String> cards = List.of("a", "b", "c", "d");
    for (int round = 0; round < 20; round++) {
      List<String> drawn = new ArrayList<>();
      for (int i = 0; i < cards.size(); i++) {
        drawn.add(deck.draw(cards));
      }
      assertThat(drawn).containsExactlyInAnyOrderElementsOf(cards);
    }
  }

  @Test
  void eachListHasAPileOfItsOwn() {
    Deck deck = new Deck(new Random(4));
    assertThat(deck.draw(List.of("only"))).isEqualTo("only");
    assertThat(deck.draw(List.of(7))).isEqualTo(7);
    assertThat(deck.draw(List.of("only"))).isEqualTo("only");
  }
}
