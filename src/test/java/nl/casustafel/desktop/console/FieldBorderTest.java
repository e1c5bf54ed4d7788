package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line that says where a field is has the colour that ContrastTest holds to 3 to 1. */
class FieldBorderTest extends WindowTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyFieldOfTheConsoleIsBorderedByTheLineOfControls(Theme theme) {
    List<String> others = see(() -> differing(theme));
    assertThat(others).isEmpty();
  }

  private static void dress(Parent all, Theme theme) {
    Scene scene = new Scene(all);
    String sheet =
        Objects.requireNonNull(ConsoleScreen.class.getResource("console.css")).toString();
    new Look(theme, 100).dress(scene, List.of(sheet));
    all.applyCss();
    all.layout();
  }

  private static List<String> differing(Theme theme) {
    Region line = new Region();
    line.setStyle("-fx-background-color: -ct-control-line");
    StackPane frame = new StackPane(new TextField());
    frame.getStyleClass().add("field-frame");
    ToggleButton option = new ToggleButton("Yes");
    option.getStyleClass().add("option");
    CheckBox tick = new CheckBox("Done");
    List<Region> fields =
        List.of(
            frame,
            option,
            new TextField(),
            new TextArea(),
            new ComboBox<String>(),
            new DatePicker(),
            new Spinner<Integer>(1, 5, 1));
    VBox all = new VBox(line, tick);
    all.getChildren().addAll(fields);
    dress(all, theme);
    Paint wanted = line.getBackground().getFills().getFirst().getFill();
    List<Region> lined = new ArrayList<>(fields);
    Node box = tick.lookup(".box");
    lined.add((Region) box);
    return lined.stream()
        .filter(field -> !wanted.equals(outline(field)))
        .map(field -> field.getStyleClass() + " has " + outline(field))
        .toList();
  }

  /** The colour of the border, or of the lowest ground where a border is painted as one. */
  private static Paint outline(Region field) {
    if (field.getBorder() != null
        && !Color.TRANSPARENT.equals(field.getBorder().getStrokes().getFirst().getTopStroke())) {
      return field.getBorder().getStrokes().getFirst().getTopStroke();
    }
    return field.getBackground().getFills().getFirst().getFill();
  }
}
