package nl.casustafel.desktop.kit.choice;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One choice out of a few, side by side as one control, below each other in a narrow place. Arrow
 * keys go from one to the next, Space chooses; what is chosen cannot be taken back by choosing it
 * again.
 */
public final class SegmentedChoice<T> extends HBox {
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

  private final ToggleGroup group = new ToggleGroup();
  private final List<T> values;
  private Consumer<T> chosen = value -> {};

  /**
   * @param name what is chosen, for those who cannot see it
   * @param words the words on each segment
   */
  public SegmentedChoice(String name, List<T> values, Function<T, String> words) {
    this.values = List.copyOf(values);
    getStyleClass().add("segments");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    for (T value : this.values) {
      getChildren().add(segment(name, value, words.apply(value)));
    }
    ChoiceGroup.keep(this, segments());
    segments().getFirst().getStyleClass().add("segment-first");
    segments().getLast().getStyleClass().add("segment-last");
  }

  private ToggleButton segment(String name, T value, String words) {
    ToggleButton segment = new ToggleButton(words);
    segment.getStyleClass().add("segment");
    segment.setToggleGroup(group);
    segment.setUserData(value);
    segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    segment.setAccessibleText(name + ": " + words);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.setOnAction(event -> {
      boolean again = !segment.isSelected();
      segment.setSelected(true);
      if (!again) {
        chosen.accept(value);
      }
    });
    return segment;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return width < 0 || super.computePrefWidth(-1) <= width + 0.5;
  }

  @Override
  protected double computeMinWidth(double height) {
    return segments().stream().mapToDouble(segment -> segment.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return fits(width)
        ? super.computePrefHeight(-1)
        : segments().stream().mapToDouble(segment -> segment.prefHeight(width)).sum();
  }

  @Override
  protected void layoutChildren() {
    boolean side = fits(getWidth());
    pseudoClassStateChanged(STACKED, !side);
    if (side) {
      super.layoutChildren();
      return;
    }
    double y = 0;
    for (ToggleButton segment : segments()) {
      double height = segment.prefHeight(getWidth());
      segment.resizeRelocate(0, snapPositionY(y), getWidth(), height);
      y += height;
    }
  }

  private List<ToggleButton> segments() {
    return getChildren().stream().map(ToggleButton.class::cast).toList();
  }

  /** Brings the keyboard to the first segment, and shows that it is there. */
  public void focusFirst() {
    KeyboardFocus.show(segments().getFirst());
  }

  /** Shows a value as chosen, or none; tells nobody. */
  public void choose(@Nullable T value) {
    for (ToggleButton segment : segments()) {
      segment.setSelected(Objects.equals(segment.getUserData(), value));
    }
  }

  /** What is chosen, or null. */
  public @Nullable T chosen() {
    for (int i = 0; i < values.size(); i++) {
      if (segments().get(i).isSelected()) {
        return values.get(i);
      }
    }
    return null;
  }

  /** Called with the value when somebody chooses another one. */
  public void onChosen(Consumer<T> listener) {
    chosen = listener;
  }
}
