package nl.casustafel.desktop.console.open;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desktop.console.open.errand.Errand;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands in a field, which may be ahead of what is recorded. What is typed is never
 * overwritten by a view that arrives, and never overwrites what was recorded meanwhile elsewhere:
 * then one chooses. As long as it is ahead it is kept for after a crash.
 */
public final class Draft {
  private final StringProperty text = new SimpleStringProperty();
  private final ReadOnlyObjectWrapper<Executed.@Nullable Refused> refusal =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> rival = new ReadOnlyObjectWrapper<>();
  private final ConsoleModel model;
  private final DraftKey key;
  private final Source source;
  private final EarlierVersions earlier;
  private String recorded;

  /** What was recorded when the typing began. */
  private String basis;

  private String stored;
  private String sent;

  /** What was sent and is not done yet, the first to be done first. */
  private final Deque<String> underWay = new ArrayDeque<>();

  /** How the text is found in a view, and the command that writes it. */
  record Source(
      Function<WorkshopView, String> read,
      BiFunction<WorkshopView, String, @Nullable Command> write) {}

  Draft(ConsoleModel model, DraftKey key, Source source, EarlierVersions earlier) {
    this.model = model;
    this.key = key;
    this.source = source;
    this.earlier = earlier;
    this.recorded = source.read().apply(model.view());
    this.basis = recorded;
    this.stored = recorded;
    this.sent = recorded;
    text.set(recorded);
    takeUp(model.typing().kept().get(key));
    text.addListener((property, before, now) -> keep());
  }

  private void takeUp(@Nullable DraftText kept) {
    if (kept == null) {
      return;
    }
    if (kept.text().equals(recorded)) {
      model.typing().kept().remove(key);
      return;
    }
    basis = kept.basis();
    text.set(kept.text());
    rival.set(continued() ? null : recorded);
  }

  // What was recorded just before a crash may be the beginning of what was typed further.
  private boolean continued() {
    return basis.equals(recorded) || (!recorded.isEmpty() && text.get().startsWith(recorded));
  }

  private void keep() {
    if (ahead()) {
      model.typing().kept().put(key, new DraftText(text.get(), basis));
    } else {
      basis = recorded;
      model.typing().kept().remove(key);
    }
    model.showSaving();
  }

  /** The text in the field; bind a control to it both ways. */
  public StringProperty textProperty() {
    return text;
  }

  public String text() {
    return text.get();
  }

  /** Why the workshop refused the text, until another is accepted. */
  public ReadOnlyObjectProperty<Executed.@Nullable Refused> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /**
   * What was recorded elsewhere while this was being typed, until one chooses between the two; null
   * for nothing.
   */
  public ReadOnlyObjectProperty<@Nullable String> rivalProperty() {
    return rival.getReadOnlyProperty();
  }

  /** Writes the text into the workshop when it changed since it was written last. */
  public void commit() {
    String now = text.get();
    if (now.equals(sent) || rival.get() != null) {
      return;
    }
    // What is under way is ours: the last of it stands there by then, or an earlier one when that
    // was refused.
    Set<String> expected = new HashSet<>(underWay);
    expected.add(recorded);
    expected.add(now);
    AtomicBoolean overtaken = new AtomicBoolean();
    sent = now;
    underWay.add(now);
    model.change(
        view -> {
          String there = source.read().apply(view);
          overtaken.set(!expected.contains(there));
          return overtaken.get() ? null : source.write().apply(view, now);
        },
        view -> done(now, overtaken.get(), view),
        this::refuse);
  }

  private void done(String written, boolean overtaken, WorkshopView view) {
    underWay.remove();
    if (overtaken) {
      follow(view);
      model.showSaving();
      return;
    }
    recorded = source.read().apply(view);
    basis = recorded;
    stored = written;
    refusal.set(null);
    keep();
  }

  private void refuse(Executed.Refused refused) {
    underWay.remove();
    refusal.set(refused);
    follow(model.view());
    model.showSaving();
  }

  /** Chooses what is typed over what was recorded meanwhile. */
  public void preferTyped() {
    rival.set(null);
    basis = recorded;
    stored = recorded;
    sent = recorded;
    keep();
    commit();
  }

  /** Chooses what was recorded meanwhile over what is typed. */
  public void preferRecorded() {
    show();
  }

  /** What is known of earlier versions of the text. */
  public EarlierVersions earlier() {
    return earlier;
  }

  /** Erases earlier versions of the text and of what was recorded with it, for good. */
  public void removeEarlier() {
    // A text that was refused, or typed meanwhile, makes an earlier version of what is stored.
    Errand removal = earlier.removal(key.subject(), this::ahead);
    // What is kept as it was typed names an earlier version until it is let go of.
    model.settle(
        () -> {
          model.typing().forgetBasis(key.subject());
          model.perform(removal);
        },
        earlier::notRemoved);
  }

  /** What was recorded when the typing began is not to be known any more. */
  void forgetBasis() {
    basis = ahead() ? "" : recorded;
  }

  /** Whether the text in the field is not what is stored. */
  public boolean ahead() {
    return !text.get().equals(stored);
  }

  /** Whether something was typed that was not yet sent to the workshop. */
  boolean typing() {
    return !text.get().equals(sent) && rival.get() == null;
  }

  /** Whether the text is not recorded and will not be before somebody does something about it. */
  public boolean held() {
    return ahead() && underWay.isEmpty() && (text.get().equals(sent) || rival.get() != null);
  }

  /** Shows what is recorded now, or puts it beside what was typed. */
  void follow(WorkshopView view) {
    String now = source.read().apply(view);
    if (!underWay.isEmpty() || now.equals(recorded)) {
      return;
    }
    boolean typed = ahead() && !text.get().equals(now);
    recorded = now;
    if (typed) {
      rival.set(now.equals(basis) ? null : now);
    } else {
      show();
    }
  }

  private void show() {
    stored = recorded;
    sent = recorded;
    refusal.set(null);
    rival.set(null);
    text.set(recorded);
    keep();
  }
}
