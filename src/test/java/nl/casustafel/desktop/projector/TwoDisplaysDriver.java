package nl.casustafel.desktop.projector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/**
 * A program of a main window and a projector on real displays. Does what it is told on its standard
 * input, line by line, and answers each with where the projector is, or with where the keyboard is.
 */
final class TwoDisplaysDriver {
  private final Stage main = new Stage();
  private final Projector projector;

  private TwoDisplaysDriver(Path placeFile) {
    VotingRoom room = new VotingRoom(Language.EN);
    main.setScene(new Scene(new StackPane(), 400, 300));
    main.setX(40);
    main.setY(40);
    main.show();
    projector =
        new Projector(
            main, ProjectorDisplays.ofThisComputer(), placeFile, () -> Look.USUAL, room.clock);
    projector.speak(new Texts(Language.EN));
    projector.show(room.join(8).openObservation().view());
  }

  public static void main(String[] arguments) throws IOException {
    Platform.setImplicitExit(false);
    Platform.startup(Look::loadFonts);
    TwoDisplaysDriver driver = now(() -> new TwoDisplaysDriver(Path.of(arguments[0])));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String told = order;
      System.out.println(now(() -> driver.does(told)));
    }
    Platform.exit();
  }

  private String does(String order) {
    switch (order) {
      case "open" -> projector.open();
      case "close" -> projector.close();
      default -> {}
    }
    if (order.equals("keyboard")) {
      return main.isFocused() ? "keyboard in the console" : "keyboard elsewhere";
    }
    return Screen.getScreens().size()
        + " displays, "
        + Window.getWindows().stream()
            .filter(window -> !window.equals(main))
            .map(window -> where((Stage) window))
            .findFirst()
            .orElse("closed");
  }

  /** Of a window only where it begins: how thick its frame is, the window manager decides. */
  private static String where(Stage stage) {
    return stage.isFullScreen()
        ? String.format(
            Locale.ROOT,
            "full %.0f %.0f %.0f %.0f",
            stage.getX(),
            stage.getY(),
            stage.getScene().getWidth(),
            stage.getScene().getHeight())
        : String.format(Locale.ROOT, "window %.0f %.0f", stage.getX(), stage.getY());
  }

  private static <T> T now(java.util.function.Supplier<T> deed) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(deed.get());
      } catch (RuntimeException | Error failed) {
        done.completeExceptionally(failed);
      }
    });
    return done.join();
  }
}
