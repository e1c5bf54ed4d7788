package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ButtonsTest extends WindowTest {
  private final List<String> deeds = new ArrayList<>();

  @Test
  void aPictureOnlyButtonHasANameAndDoesItsDeed() {
    VBox box = show(() -> new VBox(Buttons.icon(Icons.SEARCH, "Search", () -> deeds.add("s"))));
    clickOn(".icon-button");

    Accessibility.check(box);
    assertThat(deeds).containsExactly("s");
  }

  @Test
  void aKeyIsShownOnTheButtonItPresses() {
    show(() -> new VBox(KeyHint.on(Buttons.filled("Record", () -> deeds.add("r")), "Ctrl+↵")));

    assertThat(lookup("Ctrl+↵").tryQuery()).isPresent();
    Button button = lookup(".button").query();
    assertThat(button.getAccessibleText()).isEqualTo("Record, Ctrl+↵");
  }

  @Test
  void everyPictureExistsInTheFont() {
    VBox box =
        show(() -> {
          VBox all = new VBox();
          for (Icons icon : Icons.values()) {
            all.getChildren().add(icon.node());
          }
          return all;
        });

    assertThat(box.getChildren())
        .hasSize(Icons.values().length)
        .allMatch(node -> node.getLayoutBounds().getWidth() > 5);
  }

  @Test
  void progressIsSaidInWordsAndGreenWhenAllIsDone() {
    WordedProgress progress = show(WordedProgress::new);
    act(() -> progress.show(0.5, "4 of 8 observations"));
    Node bar = lookup(".progress-bar").query();
    assertThat(bar.getAccessibleRole()).isEqualTo(AccessibleRole.PROGRESS_INDICATOR);
    assertThat(bar.getAccessibleText()).isEqualTo("4 of 8 observations");
    assertThat(see(() -> bar.queryAccessibleAttribute(AccessibleAttribute.VALUE))).isEqualTo(0.5);
    assertThat(lookup(".progress-done").tryQuery()).isEmpty();

    act(() -> progress.show(1, "Complete"));
    assertThat(lookup(".progress-done").tryQuery()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void howMuchIsLeftIsSeenOnEveryGroundAlsoWhileNothingIsDone(Theme theme) {
    Region track = new Region();
    track.setStyle("-fx-background-color: -ct-track");
    show(() -> new VBox(track, new ProgressBar(0)), new Look(theme, 100));

    Region shown = lookup(".progress-bar > .track").query();
    assertThat(shown.getBackground().getFills().getFirst().getFill())
        .isEqualTo(track.getBackground().getFills().getFirst().getFill());
  }
}
