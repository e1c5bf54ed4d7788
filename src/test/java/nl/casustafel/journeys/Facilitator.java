package nl.casustafel.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.casustafel.App;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.shell.Shell;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody who works with the whole program in its window, on a database of its own. */
abstract class Facilitator extends WindowTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path folder;
  private final Background background = new Background();

  @AfterEach
  final void finish() {
    showNothing();
    background.await();
  }

  final App app() {
    return new App(new DataFolder(folder), Clock.systemUTC());
  }

  /** Starts the program and waits until Home shows its cases. */
  final void start() {
    act(() -> new Shell(stage(), app(), Language.EN, background.tasks()).open());
    until("Home shows the cases", () -> canPress("Begin: Selecting candidates"));
  }

  /** Everything that can be read in the window. */
  final List<String> words() {
    return see(() ->
        shown().stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .filter(text -> text != null && !text.isBlank())
            .toList());
  }

  final boolean reads(String text) {
    return words().contains(text);
  }

  final boolean canPress(String name) {
    return see(
        () -> find(ButtonBase.class, name).filter(button -> !button.isDisabled()).isPresent());
  }

  final void press(String name) {
    until("there is a button " + name, () -> canPress(name));
    act(() -> find(ButtonBase.class, name).orElseThrow().fire());
  }

  final boolean hasField(String name) {
    return see(() -> find(TextInputControl.class, name).isPresent());
  }

  final void write(String name, String text) {
    until("there is a field " + name, () -> hasField(name));
    act(() -> find(TextInputControl.class, name).orElseThrow().requestFocus());
    act(() -> find(TextInputControl.class, name).orElseThrow().setText(text));
    act(this::leaveTheField);
  }

  // As after a click beside it: at the item at hand in the console, else nowhere in particular.
  private void leaveTheField() {
    Node root = stage().getScene().getRoot();
    Node item = root.lookup(".item-stage");
    (item == null ? root : item).requestFocus();
  }

  final void key(KeyCode... keys) {
    push(keys);
    settle();
  }

  /** Waits for something that comes from the background. */
  final void until(String what, BooleanSupplier happened) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> {
            settle();
            return happened.getAsBoolean();
          });
    } catch (TimeoutException never) {
      throw new AssertionError("never: " + what + "; to be read was " + words(), never);
    }
  }

  private List<Node> shown() {
    return Accessibility.all(stage().getScene().getRoot()).stream()
        .filter(Facilitator::isShown)
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private <T extends Node> Optional<T> find(Class<T> type, String name) {
    return shown().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(node -> !(node instanceof Label))
        .filter(node -> name.equals(node.getAccessibleText()) || name.equals(text(node)))
        .findFirst();
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }
}
