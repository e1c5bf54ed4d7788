package nl.casustafel.desktop.kit.typing;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in the fields of a form, kept as it is typed until the form is stored or given up.
 * A form that is built anew goes on with it, also after a crash.
 */
public final class KeptForm {
  private final KeptTexts kept;
  private final String subject;

  /**
   * @param subject what the form is about
   */
  public KeptForm(KeptTexts kept, String subject) {
    this.kept = kept;
    this.subject = subject;
  }

  /**
   * Goes on with what was typed in a field before, and keeps what is typed from now on.
   *
   * @param text holds what is recorded or proposed
   */
  public void keep(String field, StringProperty text) {
    String recorded = text.get();
    keep(field, text, () -> recorded);
  }

  /**
   * The same where what is proposed changes meanwhile: as long as the text is what is proposed it
   * is not kept, so that another day has a proposal of its own.
   */
  public void keep(String field, StringProperty text, Supplier<String> proposed) {
    DraftKey key = DraftKey.waiting(subject, field);
    @Nullable DraftText earlier = kept.get(key);
    if (earlier != null) {
      text.set(earlier.text());
    }
    text.addListener((property, before, now) -> keep(key, now, proposed.get()));
    keep(key, text.get(), proposed.get());
  }

  /** The same for a choice, of which {@code choices} are all that there are. */
  public <C extends Enum<C>> void keep(String field, ObjectProperty<C> choice, List<C> choices) {
    StringProperty name = new SimpleStringProperty(choice.get().name());
    choice.addListener((property, before, now) -> name.set(now.name()));
    keep(field, name);
    choices.stream()
        .filter(one -> one.name().equals(name.get()))
        .findFirst()
        .ifPresent(choice::set);
  }

  private void keep(DraftKey key, String now, String recorded) {
    if (now.equals(recorded)) {
      kept.remove(key);
    } else {
      kept.put(key, new DraftText(now, recorded));
    }
  }

  /** Where it is kept. */
  public KeptTexts kept() {
    return kept;
  }

  /** It was stored or given up: nothing is left to be kept. */
  public void done() {
    kept.removeWhere(key -> key.isWaiting() && key.subject().equals(subject));
  }
}
