package nl.casustafel.desktop.console.session;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands in fields that have to be understood before they are stored, such as a day. */
final class PendingTexts {
  private final Map<String, StringProperty> byField = new HashMap<>();
  private final Runnable changed;

  PendingTexts(Runnable changed) {
    this.changed = changed;
  }

  StringProperty of(String field) {
    return byField.computeIfAbsent(field, missing -> fresh());
  }

  private StringProperty fresh() {
    StringProperty text = new SimpleStringProperty("");
    text.addListener((property, before, now) -> changed.run());
    return text;
  }

  boolean any() {
    return byField.values().stream().anyMatch(text -> !text.get().isEmpty());
  }
}
