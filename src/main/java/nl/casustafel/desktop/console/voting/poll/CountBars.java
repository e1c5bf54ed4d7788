package nl.casustafel.desktop.console.voting.poll;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.casustafel.desktop.console.form.BarTrack;
import nl.casustafel.desktop.kit.Paragraph;

/** Counts as bars with their words and numbers. */
public final class CountBars extends GridPane {

  /**
   * @param counts by the words of what was chosen, in the order shown
   */
  public CountBars(Map<String, Integer> counts) {
    getStyleClass().addAll("agreement-bars", "count-bars");
    ColumnConstraints words = new ColumnConstraints();
    words.setPercentWidth(45);
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(words, bars, numbers);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int row = 0;
    for (Map.Entry<String, Integer> entry : new LinkedHashMap<>(counts).entrySet()) {
      BarTrack track = new BarTrack("agree-5", java.util.List.of());
      track.shareProperty().set(most == 0 ? 0 : (double) entry.getValue() / most);
      Label number = new Label(Integer.toString(entry.getValue()));
      number.getStyleClass().add("answer-count");
      number.setMinWidth(USE_PREF_SIZE);
      addRow(row++, new Paragraph(entry.getKey(), "answer-words"), track, number);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        String.join(
            ", ", counts.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList()));
  }
}
