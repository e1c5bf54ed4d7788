package nl.casustafel.live.guard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.workshop.session.kept.TokenHash;

/**
 * From which address each phone joined, so that one device cannot fill the room and its phones can
 * be taken out together. In memory only, as long as the server runs. Any thread.
 */
public final class Origins {
  /**
   * A whole room behind one address; the other places stay free for others, until it is said that
   * they are people.
   */
  public static final int MOST = 600;

  /** So many can join from an address after phones from there were taken out. */
  public static final int FEW = 5;

  /** From so many on the facilitator may want to know. */
  static final int MANY = 10;

  private final Map<TokenHash, Origin> of = new HashMap<>();
  private final Map<String, Origin> byNetwork = new HashMap<>();
  private int numbers;

  private static final class Origin {
    private final int number;
    private final Set<TokenHash> phones = new HashSet<>();
    private boolean restricted;
    private boolean lifted;
    private boolean full;

    Origin(int number) {
      this.number = number;
    }

    boolean hasRoom() {
      return restricted ? phones.size() < FEW : lifted || phones.size() < MOST;
    }

    OneAddress told() {
      return new OneAddress(number, phones.size(), restricted, full && !restricted);
    }
  }

  /**
   * Takes a place from there before the phone is in, so that whoever hears of the phone finds it
   * counted; false when there is none. {@link #turnedAway} gives it back.
   */
  public synchronized boolean admit(TokenHash phone, String address) {
    if (of.containsKey(phone)) {
      return true;
    }
    Origin origin = origin(address);
    boolean room = origin.hasRoom();
    origin.full |= !room;
    if (room) {
      origin.phones.add(phone);
      of.put(phone, origin);
    }
    return room;
  }

  /** It was not let in. Who only guesses leaves nothing behind. */
  public synchronized void turnedAway(TokenHash phone) {
    Origin origin = of.remove(phone);
    if (origin != null) {
      origin.phones.remove(phone);
      if (origin.phones.isEmpty() && !origin.restricted) {
        byNetwork.values().remove(origin);
      }
    }
  }

  private Origin origin(String address) {
    return byNetwork.computeIfAbsent(CodeGuard.network(address), same -> new Origin(++numbers));
  }

  /** A phone that joined shows itself: where it was seen first counts, since phones move about. */
  public synchronized void seen(TokenHash phone, String address) {
    if (!of.containsKey(phone)) {
      Origin origin = origin(address);
      origin.phones.add(phone);
      of.put(phone, origin);
    }
  }

  /** Those from which many joined, or where somebody took phones out; the most first. */
  public synchronized List<OneAddress> many() {
    return byNetwork.values().stream()
        .filter(origin -> origin.restricted || origin.phones.size() >= MANY)
        .map(Origin::told)
        .sorted(Comparator.comparingInt(OneAddress::phones).reversed())
        .toList();
  }

  /** The phones from there. */
  public synchronized Set<TokenHash> phones(int number) {
    return byNetwork.values().stream()
        .filter(origin -> origin.number == number)
        .findFirst()
        .map(origin -> Set.copyOf(origin.phones))
        .orElse(Set.of());
  }

  /**
   * Lets only a few more in from there, or as many as from elsewhere.
   *
   * @return false when it was so already
   */
  public synchronized boolean restrict(int number, boolean restricted) {
    Origin changed =
        byNetwork.values().stream()
            .filter(origin -> origin.number == number && origin.restricted != restricted)
            .findFirst()
            .orElse(null);
    if (changed != null) {
      changed.restricted = restricted;
      changed.lifted = false;
      changed.full = false;
    }
    return changed != null;
  }

  /** They are people: as many may join from there as the room has places. */
  public synchronized void lift(int number) {
    byNetwork.values().stream()
        .filter(origin -> origin.number == number)
        .forEach(origin -> {
          origin.lifted = true;
          origin.full = false;
        });
  }

  /** They are out. */
  public synchronized void forget(Set<TokenHash> phones) {
    phones.forEach(phone -> {
      Origin origin = of.remove(phone);
      if (origin != null) {
        origin.phones.remove(phone);
      }
    });
  }
}
