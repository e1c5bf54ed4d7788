package nl.casustafel.desktop.console.open;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.draft.DraftKey;

/** The texts of the fields at hand, and those left behind that are not stored yet. */
final class Drafts {
  private final Map<DraftKey, Draft> byKey = new HashMap<>();
  private final Map<DraftKey, EarlierVersions> earlier = new HashMap<>();

  /** The draft under the key, or a fresh one when there is none. */
  Draft get(DraftKey key, Supplier<Draft> fresh) {
    return byKey.computeIfAbsent(key, missing -> fresh.get());
  }

  /** What is known of earlier versions of the text under the key, however long ago. */
  EarlierVersions earlier(DraftKey key) {
    return earlier.computeIfAbsent(key, missing -> new EarlierVersions());
  }

  void commit() {
    // Writing a text may bring a new field, and with it a new draft, into being.
    Map.copyOf(byKey).values().forEach(Draft::commit);
  }

  /** Shows what is recorded now, where nobody is typing. */
  void follow(WorkshopView view) {
    Map.copyOf(byKey).values().forEach(draft -> draft.follow(view));
  }

  boolean typing() {
    return byKey.values().stream().anyMatch(Draft::typing);
  }

  /** Whether a field holds a text that was refused, or that waits for a choice. */
  boolean held() {
    return heldKeys().findAny().isPresent();
  }

  /** Of what a field holds a text that was refused, or that waits for a choice. */
  Stream<DraftKey> heldKeys() {
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue().held())
        .map(Map.Entry::getKey);
  }

  boolean has(DraftKey key) {
    return byKey.containsKey(key);
  }

  /** Forgets the drafts of an item that is left, but for those that are not stored yet. */
  void forgetStored() {
    byKey.values().removeIf(draft -> !draft.ahead());
    earlier.keySet().removeIf(key -> !byKey.containsKey(key) && earlier(key).settled());
  }

  /** Lets go of what was recorded when the typing began. */
  void forgetBasis(Predicate<DraftKey> of) {
    byKey.forEach((key, draft) -> {
      if (of.test(key)) {
        draft.forgetBasis();
      }
    });
  }

  /** Forgets what belongs to what is gone. */
  void remove(Predicate<DraftKey> gone) {
    byKey.keySet().removeIf(gone);
  }
}
