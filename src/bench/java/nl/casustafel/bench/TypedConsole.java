package nl.casustafel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** A console in a window as somebody who types sees it. JavaFX thread only. */
final class TypedConsole {
  private static final String SAID = "Everything saved";
  private static final List<String> HANDS =
      List.of("Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree");

  private final Scene scene;
  private final ConsoleModel model;
  private final Runnable merge;
  private final List<TextInputControl> inputs = new ArrayList<>();
  private TypedField field = TypedField.HANDS;
  private boolean way;
  private int minutes;

  TypedConsole(Scene scene, ConsoleModel model, Runnable merge) {
    this.scene = scene;
    this.model = model;
    this.merge = merge;
  }

  void come(TypedField to) {
    field = to;
    WorkshopView view = model.view();
    String item =
        switch (to.item()) {
          case NONE -> "";
          case FIRST -> view.results().observations().getFirst().id();
          case OWN -> view.results().observations().getLast().id();
          case OPEN -> openQuestion(view);
        };
    model.moveTo(new Place(to.part(), item));
  }

  private static String openQuestion(WorkshopView view) {
    return view.places().stream()
        .filter(place -> place.part().equals(Part.QUESTIONS))
        .map(Place::item)
        .filter(id -> view.question(id).orElseThrow().question().form() instanceof AnswerForm.Open)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the field is there by now; presses what leads to it. */
  boolean find(TypedField to) {
    if (!way && to.way() != TypedField.Way.NONE && shown(to.called()).isEmpty()) {
      way = true;
      follow(to.way());
      return false;
    }
    List<String> names = to == TypedField.HANDS ? HANDS : List.of(to.called());
    inputs.clear();
    names.forEach(name -> shown(name).ifPresent(inputs::add));
    return inputs.size() == names.size();
  }

  private void follow(TypedField.Way step) {
    switch (step) {
      case NONE -> {}
      case ACTION -> fire("Change action: Ask");
      case MERGE -> merge.run();
      case MINUTES -> fire("Change the minutes of Report");
      case DETAILS -> ((ButtonBase) scene.getRoot().lookup(".workshop-title")).fire();
    }
  }

  private void fire(String name) {
    nodes().stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button ->
            button.getAccessibleText() != null && button.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private List<Node> nodes() {
    return Accessibility.all(scene.getRoot());
  }

  private Optional<TextInputControl> shown(String name) {
    return nodes().stream()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(node -> name.equals(node.getAccessibleText()) && isShown(node))
        .findFirst();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  String state() {
    return inputs.stream()
        .map(TextInputControl::getText)
        .map(text -> text.replace('\n', '|'))
        .collect(Collectors.joining(","));
  }

  /** Presses the next key, as a keyboard does. */
  void press(int number) {
    switch (field) {
      case HANDS -> key(inputs.get(number % inputs.size()), KeyCode.UP);
      case MINUTES -> nextMinutes();
      default -> character(inputs.getFirst(), letter(number));
    }
  }

  private static String letter(int number) {
    return number % 6 == 0 ? " " : String.valueOf((char) ('a' + number * 7 % 26));
  }

  // So that no number comes twice.
  private void nextMinutes() {
    TextInputControl input = inputs.getFirst();
    minutes = minutes == 0 ? Integer.parseInt(input.getText()) : minutes;
    minutes++;
    input.selectAll();
    String digits = String.format(Locale.ROOT, "%d", minutes);
    input.replaceSelection(digits);
  }

  private static void character(TextInputControl input, String text) {
    input.requestFocus();
    input.end();
    Event.fireEvent(
        input,
        new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void key(TextInputControl input, KeyCode code) {
    input.requestFocus();
    Event.fireEvent(
        input, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** Calls back with what stands in the field whenever that is said to be saved. */
  void whenSaidToBeSaved(Consumer<String> said) {
    Labeled pill = (Labeled) scene.getRoot().lookup(".saving-pill");
    pill.textProperty().addListener((property, before, now) -> say(now, said));
    inputs.forEach(input ->
        input
            .textProperty()
            // After all that follows from the key.
            .addListener(
                (property, before, now) -> Platform.runLater(() -> say(pill.getText(), said))));
    say(pill.getText(), said);
  }

  private void say(String pill, Consumer<String> said) {
    if (pill.startsWith(SAID)) {
      said.accept(state());
    }
  }
}
