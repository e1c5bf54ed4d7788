package nl.casustafel.desktop.kit.typing;

import java.util.HashMap;
import java.util.Map;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;

/** What is typed in a test, and what of it would be there after a crash. */
public final class Typed {
  private final Map<DraftKey, DraftText> stored = new HashMap<>();

  public static KeptTexts nothing() {
    return new Typed().opened();
  }

  /** What was stored, as after a crash. */
  public KeptTexts opened() {
    return new KeptTexts(
        Map.copyOf(stored),
        writes ->
            writes.forEach(write -> stored.compute(write.key(), (key, before) -> write.text())),
        new Tasks(Runnable::run, Runnable::run),
        () -> {});
  }

  public Map<DraftKey, DraftText> stored() {
    return stored;
  }
}
