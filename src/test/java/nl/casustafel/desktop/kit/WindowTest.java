package nl.casustafel.desktop.kit;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.casustafel.desktop.kit.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A test that works in a window as people do: with a pointer, keys and eyes. */
public abstract class WindowTest extends FxRobot {
  private Stage stage;

  @BeforeEach
  final void openWindow() throws TimeoutException {
    Settling.inABriskWindow();
    FrameBeyondScreen.passOver();
    stage = FxToolkit.registerPrimaryStage();
    Look.loadFonts();
  }

  @AfterEach
  final void closeWindow() throws TimeoutException {
    robotContext().getKeyboardRobot().releaseNoWait();
    robotContext().getMouseRobot().releaseNoWait();
    WaitForAsyncUtils.clearExceptions();
    // A screen that stays in its window keeps its clocks, and they keep the screen.
    showNothing();
    FxToolkit.cleanupStages();
  }

  /** Empties the window; a field that is left so lets go of what was typed. */
  protected final void showNothing() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, this::emptyWindow);
  }

  private void emptyWindow() {
    if (stage.getScene() != null) {
      stage.getScene().setRoot(new Pane());
    }
  }

  protected final Stage stage() {
    return stage;
  }

  /**
   * Shows what is made on the JavaFX thread in a window of 980 by 900.
   *
   * @param stylesheets addresses of stylesheets behind those of the kit
   */
  protected final <T extends Parent> T show(Supplier<T> content, String... stylesheets) {
    return show(content, Look.USUAL, stylesheets);
  }

  protected final <T extends Parent> T show(Supplier<T> content, Look look, String... stylesheets) {
    T root =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              emptyWindow();
              T made = content.get();
              Scene scene = new Scene(made, 980, 900);
              look.dress(scene, List.of(stylesheets));
              stage.setScene(scene);
              // An earlier test may have left the window in another size.
              stage.sizeToScene();
              stage.show();
              return made;
            });
    settle();
    return root;
  }

  /** Does something on the JavaFX thread and waits until all that follows from it is done. */
  protected final void act(Runnable deed) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, deed);
    settle();
  }

  protected final void settle() {
    Settling.await();
  }

  /** What the JavaFX thread says. */
  protected final <T> T see(Supplier<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    settle();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    settle();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot push(KeyCode... together) {
    KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    keyboard.pressNoWait(together);
    keyboard.releaseNoWait(List.of(together).reversed().toArray(KeyCode[]::new));
    settle();
    return this;
  }
}
