package nl.casustafel.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the group wrote itself, in the order in which it was first written: something that comes
 * back by undo comes back to its place.
 */
final class OwnItems<T> {
  private final Map<String, T> slots = new LinkedHashMap<>();
  private final Map<String, T> present = new HashMap<>();

  void put(String id, T item) {
    slots.put(id, item);
    present.put(id, item);
  }

  void remove(String id) {
    present.remove(id);
  }

  @Nullable T get(String id) {
    return present.get(id);
  }

  boolean has(String id) {
    return present.containsKey(id);
  }

  /** Those present, by their ids. */
  Map<String, T> all() {
    Map<String, T> all = new LinkedHashMap<>(slots);
    all.keySet().retainAll(present.keySet());
    return all;
  }

  Collection<T> items() {
    return all().values();
  }
}
