package nl.casustafel.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One of a few, shown side by side. By keyboard it works as a group of radio buttons. */
public final class SegmentedChoice<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, RadioButton> segments = new LinkedHashMap<>();
  private Consumer<T> chosen = value -> {};

  /**
   * @param name what is chosen, for screen readers
   */
  public SegmentedChoice(String name, List<T> values, Function<T, String> words) {
    getStyleClass().add("segments");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    for (T value : values) {
      RadioButton segment = new RadioButton(words.apply(value));
      segment.getStyleClass().add("segment");
      segment.setToggleGroup(group);
      segment.setAccessibleText(name + ": " + words.apply(value));
      segment.setMinWidth(USE_PREF_SIZE);
      segment.setOnAction(event -> chosen.accept(value));
      segments.put(value, segment);
      getChildren().add(segment);
    }
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  /** Shows a choice without calling back; null shows none. */
  public void choose(@Nullable T value) {
    group.selectToggle(value == null ? null : segments.get(value));
  }

  /** Calls back when a person chooses. */
  public void onChosen(Consumer<T> listener) {
    chosen = listener;
  }
}
