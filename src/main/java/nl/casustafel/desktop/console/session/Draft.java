package nl.casustafel.desktop.console.session;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands in a field, which may be ahead of what is stored. What is typed is never
 * overwritten by a view that arrives; only {@link #reload} does that.
 */
public final class Draft {
  private final StringProperty text = new SimpleStringProperty();
  private final ReadOnlyObjectWrapper<Executed.@Nullable Refused> refusal =
      new ReadOnlyObjectWrapper<>();
  private final ConsoleModel model;
  private final Source source;
  private final EarlierVersions earlier;
  private String stored;
  private String sent;

  /** What the text is about, how it is found in a view, and the command that writes it. */
  record Source(
      String subject,
      Function<WorkshopView, String> read,
      BiFunction<WorkshopView, String, @Nullable Command> write) {}

  Draft(ConsoleModel model, Source source, EarlierVersions earlier) {
    this.model = model;
    this.source = source;
    this.earlier = earlier;
    this.stored = source.read().apply(model.view());
    this.sent = stored;
    text.set(stored);
    text.addListener((property, before, now) -> model.showSaving());
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

  /** Writes the text into the workshop when it changed since it was written last. */
  public void commit() {
    String now = text.get();
    if (now.equals(sent)) {
      return;
    }
    sent = now;
    model.change(
        view -> source.write().apply(view, now),
        view -> {
          stored = now;
          refusal.set(null);
        },
        refusal::set);
  }

  /** What is known of earlier versions of the text. */
  public EarlierVersions earlier() {
    return earlier;
  }

  /** Erases earlier versions of the text and of what was recorded with it, for good. */
  public void removeEarlier() {
    model.commitTyping();
    // A text that was refused, or typed meanwhile, makes an earlier version of what is stored.
    model.perform(earlier.removal(source.subject(), this::ahead));
  }

  /** Whether the text in the field is not what is stored. */
  boolean ahead() {
    return !text.get().equals(stored);
  }

  /** Whether something was typed that was not yet sent to the workshop. */
  boolean typing() {
    return !text.get().equals(sent);
  }

  /** Shows what is stored, whatever was typed. */
  void reload(WorkshopView view) {
    stored = source.read().apply(view);
    sent = stored;
    refusal.set(null);
    text.set(stored);
  }
}
