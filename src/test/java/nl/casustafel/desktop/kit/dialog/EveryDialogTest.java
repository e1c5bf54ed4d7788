package nl.casustafel.desktop.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialogs with the words they have in the application, in windows of several sizes. */
class EveryDialogTest extends WindowTest {
  private static final String TITLE =
      "Werving en selectie met een taalmodel, tweede sessie met de ondernemingsraad";

  private final List<String> done = new ArrayList<>();
  private DialogLayer layer;

  /** The words of a part of the application, by their keys. */
  private record Words(Properties all) {
    static Words of(String bundle, Language language) {
      String name = "/nl/casustafel/desktop/" + bundle + "_" + language.code() + ".properties";
      Properties read = new Properties();
      try (var in =
          new InputStreamReader(
              Objects.requireNonNull(EveryDialogTest.class.getResourceAsStream(name)),
              StandardCharsets.UTF_8)) {
        read.load(in);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      return new Words(read);
    }

    String of(String key) {
      String pattern = Objects.requireNonNull(all.getProperty(key), key);
      return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {TITLE, TITLE, TITLE});
    }
  }

  /** A dialog, and whether Enter does what its filled button says. */
  private record Shown(String name, boolean enterDoes, Runnable open) {}

  private List<Shown> dialogs(Language language) {
    Words home = Words.of("home/HomeText", language);
    Words voting = Words.of("console/voting/model/VotingText", language);
    Words report = Words.of("report/PreviewText", language);
    return List.of(
        confirm("delete a workshop", home, "DELETE", true),
        confirm("end voting", voting, "END", true),
        confirm("move", voting, "MOVE", false),
        problem("not deleted", home, "DELETE_FAILED", "DELETE_KEPT", "DO_READ_ONLY"),
        problem("not saved", report, "NOT_SAVED", "NOT_SAVED_KEPT", "NOT_SAVED_TODO"),
        new Shown(
            "nothing to merge with",
            false,
            () -> layer.show(voting.of("MERGE_TITLE"), new Paragraph(voting.of("MERGE_NONE")))),
        new Shown(
            "merge",
            true,
            () ->
                layer.ask(
                    voting.of("MERGE_TITLE"),
                    form(voting),
                    voting.of("MERGE_YES"),
                    () -> done.add("merge"))),
        new Shown("keys", false, () -> layer.show("F1", keys(language))));
  }

  private Shown confirm(String name, Words words, String key, boolean dangerous) {
    Dialogs.Question question =
        new Dialogs.Question(
            words.of(key + "_TITLE"), words.of(key + "_TEXT"), words.of(key + "_YES"), dangerous);
    return new Shown(name, !dangerous, () -> layer.confirm(question, () -> done.add(name)));
  }

  private Shown problem(String name, Words words, String happened, String kept, String todo) {
    return new Shown(
        name,
        false,
        () ->
            layer.problem(new Dialogs.Trouble(words.of(happened), words.of(kept), words.of(todo))));
  }

  private static Node form(Words words) {
    GrowingTextArea text = new GrowingTextArea();
    text.setText("One sentence that is rather long, so that it needs some lines.\nAnd another.");
    ComboBox<String> into = new ComboBox<>();
    into.getItems().add("An observation");
    into.setValue("An observation");
    into.setMaxWidth(Double.MAX_VALUE);
    VBox form =
        new VBox(
            new Paragraph("“" + TITLE + ". " + TITLE + "”", "secondary"),
            new FieldWithLabel(words.of("MERGE_INTO"), into),
            new FieldWithLabel(words.of("MERGE_TEXT"), text));
    form.getStyleClass().add("dialog-form");
    return form;
  }

  private static Node keys(Language language) {
    Words words = Words.of("shell/window/ShellText", language);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    words.all().stringPropertyNames().stream()
        .filter(
            key -> key.startsWith("KEY_") && words.all().containsKey("MEANS_" + key.substring(4)))
        .sorted()
        .forEach(key -> {
          Label name = new Label(words.of(key));
          name.setMinWidth(Region.USE_PREF_SIZE);
          grid.addRow(
              grid.getRowCount(), name, new Paragraph(words.of("MEANS_" + key.substring(4))));
        });
    return grid;
  }

  private DialogLayer layer(Language language) {
    DialogLayer made = new DialogLayer(new Texts(language));
    made.setContent(new StackPane(new Button("Below")));
    return made;
  }

  @ParameterizedTest
  @CsvSource({
    "NL,1440,900,100", "EN,1440,900,100",
    "NL,1366,768,150", "EN,1366,768,150",
    "NL,1280,720,200", "EN,1280,720,200",
    "NL,1600,1000,200", "EN,1600,1000,200",
    "NL,640,480,200"
  })
  void everyDialogIsAsHighAsItsTextAndNothingInItIsCut(
      Language language, double width, double height, int percent) {
    List<String> flaws =
        see(() -> {
          layer = layer(language);
          new Look(Theme.LIGHT, percent).dress(new Scene(layer, width, height), List.of());
          return dialogs(language).stream()
              .flatMap(dialog -> {
                dialog.open().run();
                return flaws().stream().map(flaw -> dialog.name() + ": " + flaw);
              })
              .toList();
        });
    assertThat(flaws).isEmpty();
  }

  private void layOut() {
    // Texts that wrap know their height only once they know their width.
    for (int pass = 0; pass < 3; pass++) {
      layer.applyCss();
      layer.layout();
    }
  }

  /** What is wrong with the dialog that is open. */
  private List<String> flaws() {
    layOut();
    List<String> flaws = new ArrayList<>();
    Region box = (Region) layer.lookup(".dialog");
    ScrollPane scroll = (ScrollPane) box.lookup(".scroll-pane");
    double content = scroll.getContent().getLayoutBounds().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    boolean full = box.getHeight() >= ((Region) box.getParent()).getHeight() - 2 * margin(box) - 1;
    if (content > seen + 1 && !full) {
      flaws.add("scrolls " + content + " within " + seen + " though there is room");
    }
    if (seen > content + 2) {
      flaws.add("is empty below its text: " + seen + " for " + content);
    }
    flaws.addAll(Accessibility.cut(box));
    Bounds window = layer.localToScene(layer.getLayoutBounds());
    Bounds own = box.localToScene(box.getLayoutBounds());
    if (!window.contains(own)) {
      flaws.add("leaves the window: " + own);
    }
    for (Node button : box.lookupAll(".dialog-buttons > .button")) {
      if (!own.contains(button.localToScene(button.getLayoutBounds()))) {
        flaws.add("a button leaves it: " + ((Button) button).getText());
      }
    }
    return flaws;
  }

  private static double margin(Region box) {
    return ((Region) box.getParent()).getInsets().getTop();
  }

  @ParameterizedTest
  @CsvSource({"NL", "EN"})
  void enterDoesWhatTheFilledButtonSaysAndNothingThatCannotBeTakenBack(Language language) {
    layer = show(() -> layer(language));
    List<String> meant = new ArrayList<>();
    for (Shown dialog : dialogs(language)) {
      act(dialog.open());
      if (dialog.enterDoes()) {
        meant.add(dialog.name());
      }
      type(KeyCode.ENTER);
      assertThat(layer.isOpen()).as(dialog.name()).isFalse();
      assertThat(done).as(dialog.name()).isEqualTo(meant);
    }
  }

  /** Everything in a dialog is reached with Tab and nothing behind it. */
  @ParameterizedTest
  @CsvSource({"NL", "EN"})
  void theKeyboardStaysInTheDialog(Language language) {
    layer = show(() -> layer(language));
    for (Shown dialog : dialogs(language)) {
      act(dialog.open());
      Parent box = see(() -> (Parent) layer.lookup(".dialog"));
      for (int tab = 0; tab < 6; tab++) {
        type(KeyCode.TAB);
        assertThat(see(() -> Accessibility.all(box).contains(stage().getScene().getFocusOwner())))
            .as(dialog.name())
            .isTrue();
      }
      type(KeyCode.ESCAPE);
    }
  }
}
