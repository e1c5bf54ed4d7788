package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All controls of the kit on one page, for looking at. */
class KitPicturesTest extends WindowTest {

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "DARK,100", "HIGH_CONTRAST,100", "LIGHT,200"})
  void everyControlInEveryTheme(Theme theme, int percent) {
    Look look = new Look(theme, percent);

    assertThat(Screenshots.take("kit", Language.EN, look, KitPicturesTest::page)).isNotEmptyFile();
    Parent shown = show(KitPicturesTest::page, look);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  private static Parent page() {
    SegmentedChoice<String> segments =
        new SegmentedChoice<>(
            "Outcome", List.of("Holds", "Holds in part", "Does not hold", "Parked"), word -> word);
    segments.choose("Holds in part");
    Card card = new Card("What the group concludes", fields());
    card.header().getChildren().add(segments);
    return new Page("Start a workshop", "You can change everything.", card, buttons(), progress());
  }

  private static VBox fields() {
    GrowingTextArea area = new GrowingTextArea();
    area.setText(
        "Recruiters see the ranking but in practice send the rejections unread. ".repeat(3));
    FieldWithLabel title = new FieldWithLabel("Title", new TextField(""));
    title.problem("Give the workshop a title.");
    ComboBox<String> role = new ComboBox<>();
    role.setEditable(true);
    VBox fields =
        new VBox(
            new FieldWithLabel("Reason", area).hint("In the words of the group."),
            title,
            new FieldWithLabel("Owner", role),
            new FieldWithLabel("Date", new DatePicker()));
    fields.getStyleClass().add("stack");
    return fields;
  }

  private static FlowPane buttons() {
    FlowPane all =
        new FlowPane(
            KeyHint.on(Buttons.filled("Begin", () -> {}), "Enter"),
            Buttons.outlined("Case library", () -> {}),
            Buttons.plain("Correct", () -> {}),
            Buttons.dangerous("Delete", () -> {}),
            Buttons.icon(Icons.SEARCH, "Search", () -> {}),
            Buttons.link("where is my data?", () -> {}),
            Pill.quiet("Step: deployment"),
            Pill.accent("Human in the loop"),
            Pill.good("Everything saved"),
            Pill.attention("Divided"),
            Icons.CHAT.badge());
    all.setHgap(12);
    all.setVgap(12);
    return all;
  }

  private static HBox progress() {
    WordedProgress half = new WordedProgress();
    half.show(0.6, "31 of 48 questions");
    WordedProgress whole = new WordedProgress();
    whole.show(1, "Complete");
    HBox row = new HBox(24, half, whole);
    half.setMinWidth(200);
    whole.setMinWidth(200);
    return row;
  }
}
