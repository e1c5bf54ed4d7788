package nl.casustafel.desktop.console.open;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in fields whose text does not write itself: it has to be understood first, such as a
 * day, or a button has to be pressed.
 */
final class PendingTexts {
  private static final String DAY = "day: ";

  private final Map<DraftKey, Jotting> byKey = new HashMap<>();
  private final KeptTexts kept;

  PendingTexts(KeptTexts kept) {
    this.kept = kept;
  }

  /** The text of a field for a day; not empty only while it is not the day that is stored. */
  StringProperty day(String subject, String field) {
    return jotting(subject, DAY + field, () -> "", basis -> true).textProperty();
  }

  /**
   * @param fresh the basis of a new one
   * @param holds whether one that was made upon a basis may go on
   */
  Jotting jotting(String subject, String field, Supplier<String> fresh, Predicate<String> holds) {
    DraftKey key = DraftKey.waiting(subject, field);
    Jotting known = byKey.get(key);
    if (known != null && holds.test(known.basis())) {
      return known;
    }
    @Nullable DraftText earlier = kept.get(key);
    boolean goesOn = earlier != null && holds.test(earlier.basis());
    if (!goesOn) {
      kept.remove(key);
    }
    Jotting jotting =
        goesOn && earlier != null
            ? new Jotting(kept, key, earlier.basis(), earlier.text())
            : new Jotting(kept, key, fresh.get(), "");
    byKey.put(key, jotting);
    return jotting;
  }

  /** Whether it is the key of a field for a day. */
  static boolean isDay(DraftKey key) {
    return key.field().startsWith(DraftKey.waiting("", DAY).field());
  }

  /** Forgets what belongs to what is gone. */
  void remove(Predicate<DraftKey> gone) {
    byKey
        .entrySet()
        .removeIf(entry -> {
          boolean goes = gone.test(entry.getKey());
          if (goes) {
            entry.getValue().letGo();
          }
          return goes;
        });
    kept.removeWhere(gone);
  }
}
