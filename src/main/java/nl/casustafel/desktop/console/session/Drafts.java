package nl.casustafel.desktop.console.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.casustafel.workshop.WorkshopView;

/** The texts of the fields at hand, and those left behind that are not stored yet. */
final class Drafts {
  private final Map<String, Draft> byKey = new HashMap<>();
  private final Map<String, EarlierVersions> earlier = new HashMap<>();

  /** The draft under the key, or a fresh one when there is none. */
  Draft get(String key, Supplier<Draft> fresh) {
    return byKey.computeIfAbsent(key, missing -> fresh.get());
  }

  /** What is known of earlier versions of the text under the key, however long ago. */
  EarlierVersions earlier(String key) {
    return earlier.computeIfAbsent(key, missing -> new EarlierVersions());
  }

  void commit() {
    // Writing a text may bring a new field, and with it a new draft, into being.
    Map.copyOf(byKey).values().forEach(Draft::commit);
  }

  void reload(WorkshopView view) {
    Map.copyOf(byKey).values().forEach(draft -> draft.reload(view));
  }

  boolean typing() {
    return byKey.values().stream().anyMatch(Draft::typing);
  }

  /** Forgets the drafts of an item that is left, but for those that are not stored yet. */
  void forgetStored() {
    byKey.values().removeIf(draft -> !draft.ahead());
    earlier.keySet().removeIf(key -> !byKey.containsKey(key) && earlier(key).settled());
  }
}
