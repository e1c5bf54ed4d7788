package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.shell.window.Destination;
import nl.casustafel.desktop.shell.window.MainWindow;
import nl.casustafel.desktop.shell.window.WindowBar;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar and the menu of a field on computers that speak other languages. */
class CalendarLanguageTest extends WindowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private final Locale before = Locale.getDefault();
  private MainWindow window;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private void openOn(String computer) {
    Locale.setDefault(Locale.forLanguageTag(computer));
    act(() -> {
      window =
          new MainWindow(
              stage(),
              new Texts(Language.EN),
              new WindowBar.Deeds(() -> {}, () -> {}, () -> {}, language -> {}));
      window.dress(Look.USUAL);
      window.show(Destination.whole(CalendarLanguageTest::withDay));
      stage().show();
    });
  }

  private static Screen withDay(Texts texts) {
    StackPane root =
        new StackPane(DayField.of("By", texts, DAY, new SimpleStringProperty(""), day -> {}));
    return () -> root;
  }

  private DatePicker picker() {
    return lookup(".date-picker").queryAs(DatePicker.class);
  }

  /** What the calendar says: month and year, names of days, and the first days it shows. */
  private List<String> calendar() {
    act(() -> picker().show());
    List<String> said =
        see(() -> {
          Parent popup =
              Window.getWindows().stream()
                  .filter(PopupWindow.class::isInstance)
                  .map(shown -> shown.getScene().getRoot())
                  .filter(root -> root.lookup(".date-picker-popup") != null)
                  .findFirst()
                  .orElseThrow();
          return Accessibility.all(popup).stream()
              .filter(Labeled.class::isInstance)
              .filter(CalendarLanguageTest::isOfTheCalendar)
              .map(node -> ((Labeled) node).getText())
              .filter(text -> text != null && !text.isEmpty())
              .limit(16)
              .toList();
        });
    act(() -> picker().hide());
    return said;
  }

  private static boolean isOfTheCalendar(Node node) {
    return node.getStyleClass().contains("spinner-label")
        || node.getStyleClass().contains("day-name-cell")
        || node.getStyleClass().contains("day-cell");
  }

  private List<String> menu() {
    Node editor = see(() -> picker().getEditor());
    act(() ->
        Event.fireEvent(
            editor,
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null)));
    return see(() -> {
      var menu = Objects.requireNonNull(picker().getEditor().getContextMenu());
      menu.hide();
      return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    });
  }

  private void assertNovember(String... daysOfTheWeek) {
    List<String> said = new ArrayList<>(List.of("November", "2026"));
    said.addAll(List.of(daysOfTheWeek));
    said.addAll(List.of("26", "27", "28", "29", "30", "31", "1"));
    assertThat(calendar()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US",
        "ar-EG",
        "ar-SA-u-ca-islamic-umalqura-nu-arab",
        "th-TH-u-ca-buddhist-nu-thai",
        "fa-IR",
        "ja-JP-u-ca-japanese",
        "hi-IN-u-nu-deva"
      })
  void theySpeakTheLanguageOfTheAppWithDaysAndWeeksOfTheIsoCalendar(String computer) {
    openOn(computer);

    assertNovember("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    assertThat(see(() -> picker().getEditor().getText())).isEqualTo("29 Nov 2026");
    assertThat(menu())
        .containsExactly("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all");

    act(() -> window.speak(new Texts(Language.NL)));
    assertNovember("Ma", "Di", "Wo", "Do", "Vr", "Za", "Zo");
    assertThat(see(() -> picker().getEditor().getText())).isEqualTo("29 nov 2026");
    assertThat(menu())
        .containsExactly(
            "Ongedaan maken",
            "Opnieuw",
            "Knippen",
            "Kopiëren",
            "Plakken",
            "Verwijderen",
            "Alles selecteren");
  }
}
