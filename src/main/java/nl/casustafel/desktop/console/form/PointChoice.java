package nl.casustafel.desktop.console.form;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** A list of a few numbers in words, which are too long to stand side by side. */
public final class PointChoice extends ComboBox<Integer> {
  private boolean showing;

  private PointChoice(List<Integer> points, IntFunction<String> words, IntConsumer chosen) {
    getItems().setAll(points);
    setConverter(new Words(words));
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setOnAction(event -> {
      Integer now = getValue();
      if (!showing && now != null) {
        chosen.accept(now);
      }
    });
    ChoiceGroup.keep(this);
  }

  /** The points of a scale with its words, before each its number. */
  public static PointChoice of(Map<Integer, LocalizedText> scale, Texts texts, IntConsumer chosen) {
    return new PointChoice(
        IntStream.rangeClosed(1, 4).boxed().toList(),
        point -> point + " · " + texts.of(scale.getOrDefault(point, LocalizedText.EMPTY)),
        chosen);
  }

  /** Numbers from 0 to a most, in these words. */
  public static PointChoice upTo(int most, IntFunction<String> words, IntConsumer chosen) {
    return new PointChoice(IntStream.rangeClosed(0, most).boxed().toList(), words, chosen);
  }

  /** Shows a number as chosen, or none; tells nobody. */
  public void show(@Nullable Integer point) {
    showing = true;
    setValue(point);
    showing = false;
  }

  private static final class Words extends StringConverter<Integer> {
    private final IntFunction<String> words;

    Words(IntFunction<String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable Integer point) {
      return point == null ? "" : words.apply(point);
    }

    @Override
    public @Nullable Integer fromString(String text) {
      return null;
    }
  }
}
