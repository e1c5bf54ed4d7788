package nl.casustafel.desktop.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.api.Test;

class FieldsTest extends WindowTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel model = real.model(workshop);
  private final Texts texts = new Texts(Language.EN);

  private static String reasoning(WorkshopView view) {
    return view.question("tr-told-ai").orElseThrow().answer().reasoning();
  }

  private Draft draft() {
    return RealCase.reasoning(model, "tr-told-ai");
  }

  @Test
  void aTextIsWrittenWhenOneLeavesItsField() {
    DraftField field = see(() -> DraftField.area(draft(), "Reason", texts));
    show(() -> new VBox(field, new Button("Elsewhere")));
    act(() -> field.input().requestFocus());
    write("Because");
    settle();
    assertThat(reasoning(workshop.view())).isEmpty();
    push(KeyCode.TAB);
    settle();
    assertThat(reasoning(workshop.view())).isEqualTo("Because");
  }

  @Test
  void aRoleIsChosenFromThosePresentOrWrittenInWords() {
    DraftField field =
        see(() -> DraftField.role(draft(), "Owner", List.of("DPO", "Engineer"), texts));
    VBox box = show(() -> new VBox(field, new Button("Elsewhere")));
    act(() -> ((ComboBox<?>) box.lookup(".combo-box")).getSelectionModel().select(1));
    act(model::commitTyping);
    assertThat(reasoning(workshop.view())).isEqualTo("Engineer");
    act(() -> field.input().setText("Works council"));
    act(model::commitTyping);
    assertThat(reasoning(workshop.view())).isEqualTo("Works council");
  }

  @Test
  void aDayIsToldWhenAPersonChoosesItAndNotWhenItIsShown() {
    List<String> chosen = new ArrayList<>();
    DayField field =
        see(() ->
            DayField.of(
                "By",
                texts,
                null,
                new SimpleStringProperty(""),
                day -> chosen.add(String.valueOf(day))));
    VBox box = show(() -> new VBox(field));
    act(() -> field.show(LocalDate.of(2027, 1, 15)));
    assertThat(chosen).isEmpty();
    act(() -> ((DatePicker) box.lookup(".date-picker")).setValue(LocalDate.of(2027, 2, 1)));
    act(() -> ((DatePicker) box.lookup(".date-picker")).setValue(null));
    assertThat(chosen).containsExactly("2027-02-01", "null");
  }

  @Test
  void aDayThatIsNotUnderstoodLeavesEveryFieldOfItsRowWhereItStands() {
    DayField by = dayField();
    DraftField owner = see(() -> DraftField.line(draft(), "Owner", texts));
    AdaptiveRow row = see(() -> AdaptiveRow.fields(owner, by));
    VBox box =
        show(() -> {
          row.setMaxWidth(500);
          return new VBox(row, new Button("Elsewhere"));
        });
    List<Double> before = places(owner, by);
    retype(see(() -> (DatePicker) box.lookup(".date-picker")), "the day after tomorrow");
    settle();
    assertThat(see(() -> box.lookup(".field-problem").isVisible())).isTrue();
    assertThat(places(owner, by)).isEqualTo(before);
    assertThat(see(row::getHeight)).isGreaterThan(see(owner::getHeight));
  }

  private List<Double> places(FieldBox owner, FieldBox by) {
    return see(() ->
        List.of(
            owner.getLayoutX(), owner.getWidth(), by.getLayoutX(), by.getLayoutY(), by.getWidth()));
  }

  private DayField dayField() {
    return see(() ->
        DayField.of(
            "By",
            texts,
            LocalDate.of(2027, 9, 5),
            model.typing().day("tr-told-ai", "by"),
            day -> {}));
  }

  @Test
  void whatIsNoDayStaysInItsFieldIsNamedAndNothingSaysItIsSaved() {
    DayField field = dayField();
    VBox box = show(() -> new VBox(field, new Button("Elsewhere")));
    DatePicker picker = see(() -> (DatePicker) box.lookup(".date-picker"));
    retype(picker, "somewhere in May");

    assertThat(see(() -> picker.getEditor().getText())).isEqualTo("somewhere in May");
    assertThat(see(() -> ((Label) box.lookup(".field-problem")).getText()))
        .isEqualTo(
            "This is not a day that is understood, and it is not stored. Write it such as 5"
                + " September 2027 or 5-9-2027.");
    assertThat(see(() -> model.savingProperty().get())).isEqualTo(new Saving.NotUnderstood());

    DayField again = dayField();
    assertThat(see(() -> ((DatePicker) again.lookup(".date-picker")).getEditor().getText()))
        .isEqualTo("somewhere in May");

    retype(picker, "1 mei 2028");
    assertThat(see(() -> picker.getEditor().getText())).isEqualTo("1 May 2028");
    assertThat(see(picker::getValue)).isEqualTo(LocalDate.of(2028, 5, 1));
    assertThat(see(() -> model.savingProperty().get())).isInstanceOf(Saving.AllSaved.class);
  }

  private void retype(DatePicker picker, String text) {
    act(picker::requestFocus);
    act(() -> picker.getEditor().selectAll());
    write(text);
    push(KeyCode.TAB);
    settle();
  }

  @Test
  void severalKindsOfPersonalDataAreEachNamed() {
    DraftField field = see(() -> DraftField.line(draft(), "Reason", texts));
    VBox box = show(() -> new VBox(field));
    act(() -> field.input().setText("Call 06-12345678 about 111222333"));
    String warning = see(() -> ((Label) box.lookup(".field-warning")).getText());
    assertThat(warning)
        .isEqualTo(
            "This looks like a citizen service number (BSN). This looks like a telephone number."
                + " A role or a general description is enough here.");
  }

  @Test
  void aLongListComesInStepsAndEndsWhole() {
    GradualList list = see(() -> new GradualList());
    show(() -> list);
    int atOnce =
        see(() -> {
          list.show(labels(20));
          return list.getChildren().size();
        });
    assertThat(atOnce).isEqualTo(6);
    for (int step = 0; step < 4; step++) {
      settle();
    }
    assertThat(see(() -> list.getChildren().stream().map(row -> ((Label) row).getText()).toList()))
        .hasSize(20)
        .startsWith("1", "2")
        .endsWith("19", "20");
  }

  @Test
  void aListThatIsReplacedMeanwhileLeavesNothingBehind() {
    GradualList list = see(() -> new GradualList());
    show(() -> list);
    act(() -> {
      list.show(labels(20));
      list.show(labels(2));
    });
    settle();
    assertThat(see(() -> list.getChildren().size())).isEqualTo(2);
  }

  private static List<Supplier<Label>> labels(int number) {
    Stream<Supplier<Label>> all =
        IntStream.rangeClosed(1, number).mapToObj(i -> () -> new Label(Integer.toString(i)));
    return all.toList();
  }
}
