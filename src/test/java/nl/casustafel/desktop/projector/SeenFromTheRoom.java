package nl.casustafel.desktop.projector;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.projector.page.FittingBox;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.testfx.util.WaitForAsyncUtils;

/** A projector of 1920 by 1080 pixels, unless told else, and what one reads on it. */
final class SeenFromTheRoom {
  final Scene scene;
  private final ProjectorPane pane;

  SeenFromTheRoom(Language language) {
    this(language, Theme.LIGHT, new SetTime());
  }

  SeenFromTheRoom(Language language, Theme theme, SetTime clock) {
    this(language, theme, clock, 1920, 1080);
  }

  SeenFromTheRoom(Language language, Theme theme, SetTime clock, int width, int height) {
    pane = see(() -> new ProjectorPane(new Texts(language), clock));
    scene =
        see(() -> {
          Look.loadFonts();
          Scene made = new Scene(pane, width, height);
          String sheet =
              Objects.requireNonNull(Projector.class.getResource("projector.css")).toExternalForm();
          new Look(theme, 100).dress(made, List.of(sheet));
          return made;
        });
  }

  SeenFromTheRoom show(ProjectorView view) {
    return act(shown -> shown.show(view));
  }

  /** Does something with it and lays it out. */
  SeenFromTheRoom act(Consumer<ProjectorPane> deed) {
    see(() -> {
      deed.accept(pane);
      // Texts that wrap know their height only once they know their width.
      for (int pass = 0; pass < 3; pass++) {
        pane.applyCss();
        pane.layout();
      }
      return true;
    });
    return this;
  }

  ProjectorPane pane() {
    return pane;
  }

  /** Every node in it, also one that is not visible. */
  List<Node> nodes() {
    return see(() -> Accessibility.all(pane));
  }

  /** What one reads, from top to bottom. */
  List<String> words() {
    return see(() ->
        Accessibility.all(pane).stream()
            .filter(Labeled.class::isInstance)
            .filter(SeenFromTheRoom::isShown)
            .map(node -> ((Labeled) node).getText())
            .filter(text -> !text.isBlank())
            .toList());
  }

  /** Every text that is anywhere in it, seen, said or hidden. */
  List<String> everything() {
    return see(() ->
        Accessibility.all(pane).stream()
            .flatMap(SeenFromTheRoom::texts)
            .filter(text -> text != null && !text.isBlank())
            .toList());
  }

  /** The texts that are seen, as they are drawn. */
  List<Text> letters() {
    return see(() ->
        Accessibility.all(pane).stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(SeenFromTheRoom::isShown)
            .filter(text -> !text.getText().isBlank())
            .toList());
  }

  /** The texts that stick out of the box they have to fit in, or of the window. */
  List<String> overflowing() {
    return see(() -> {
      Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
      return letters().stream()
          .filter(text -> {
            Bounds drawn = text.localToScene(text.getLayoutBounds());
            return !window.contains(drawn) || !inItsBox(text, drawn);
          })
          .map(Text::getText)
          .toList();
    });
  }

  private static boolean inItsBox(Node text, Bounds drawn) {
    for (Node at = text; at != null; at = at.getParent()) {
      if (at instanceof FittingBox box) {
        Bounds bounds = box.localToScene(box.getLayoutBounds());
        return drawn.getMaxY() <= bounds.getMaxY() + 1 && drawn.getMaxX() <= bounds.getMaxX() + 1;
      }
    }
    return true;
  }

  private static Stream<String> texts(Node node) {
    return Stream.of(
        node.getAccessibleText(),
        node.getAccessibleHelp(),
        node instanceof Labeled labeled ? labeled.getText() : "",
        node instanceof Text text ? text.getText() : "",
        String.valueOf(node.getUserData() == null ? "" : node.getUserData()));
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static <T> T see(java.util.concurrent.Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }
}
