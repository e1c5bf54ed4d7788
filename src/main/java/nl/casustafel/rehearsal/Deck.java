package nl.casustafel.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws by chance; of the same things, none twice before each was drawn. */
final class Deck {
  private final Random random;
  private final Map<List<?>, Deque<Integer>> piles = new HashMap<>();

  Deck(Random random) {
    this.random = random;
  }

  /** One of the items, of which there is at least one. */
  <T> T draw(List<T> items) {
    Deque<Integer> pile = piles.computeIfAbsent(items, same -> new ArrayDeque<>());
    if (pile.isEmpty()) {
      List<Integer> places = new ArrayList<>();
      for (int place = 0; place < items.size(); place++) {
        places.add(place);
      }
      Collections.shuffle(places, random);
      pile.addAll(places);
    }
    return items.get(pile.pop());
  }
}
