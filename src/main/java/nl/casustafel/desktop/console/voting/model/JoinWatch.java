package nl.casustafel.desktop.console.voting.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.hall.Hall;
import org.jspecify.annotations.Nullable;

/**
 * Watches whether many phones join from one address where that is not to be expected. JavaFX thread
 * only.
 */
final class JoinWatch {
  private final Map<Integer, Integer> approved = new HashMap<>();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private @Nullable Hall watched;

  /**
   * What the facilitator has to see: where phones come from many addresses, or more join than
   * people are here, and it was not said to be right.
   *
   * @param joined phones that joined
   * @param headCount the people in the room, or 0 when it is not known
   */
  List<OneAddress> conspicuous(Hall hall, int joined, int headCount) {
    if (!hall.equals(watched)) {
      watched = hall;
      approved.clear();
    }
    return conspicuous(hall.manyFromOne(), joined, headCount);
  }

  List<OneAddress> conspicuous(List<OneAddress> many, int joined, int headCount) {
    return many.stream()
        .filter(address ->
            address.restricted() || address.full() || isConspicuous(address, joined, headCount))
        .toList();
  }

  private boolean isConspicuous(OneAddress address, int joined, int headCount) {
    boolean tooMany = headCount == 0 || joined > headCount;
    boolean othersCameOtherwise = address.phones() < joined;
    // Said to be right is right until it is twice as many.
    return (tooMany || othersCameOtherwise)
        && address.phones() >= 2 * approved.getOrDefault(address.number(), 0);
  }

  /** It is a room behind one address. */
  void approve(OneAddress address) {
    approved.put(address.number(), address.phones());
    lookAgain();
  }

  /** There may be something else to see. */
  void lookAgain() {
    looks.set(looks.get() + 1);
  }

  /** Changes when there may be something else to see, other than by a phone that joins. */
  ReadOnlyIntegerProperty looksProperty() {
    return looks.getReadOnlyProperty();
  }
}
