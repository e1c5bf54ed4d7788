package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.Test;

/** What one chooses stays where it is, whatever its choice opens, closes or calculates. */
class SteadyPlaceTest extends ConsoleJourney {
  private static final double HEIGHT = 560;
  private static final String HOLDS = "What the group concludes: Holds";

  private final List<String> moved = new ArrayList<>();

  private void openLow() {
    show(
        () -> {
          DialogLayer layer = console(Language.EN);
          layer.setPrefSize(980, HEIGHT);
          return layer;
        },
        SHEET);
  }

  private ScrollPane middle() {
    return (ScrollPane) stage().getScene().getRoot().lookup(".item-stage");
  }

  /** One place of each kind. */
  private Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Place place : model.view().places()) {
      String kind =
          place.part().equals(Part.QUESTIONS)
              ? question(place.item()).question().form().getClass().getSimpleName()
              : place.part().name();
      places.putIfAbsent(kind, place);
    }
    return places;
  }

  private List<ButtonBase> choices() {
    return see(() ->
        Accessibility.all(middle()).stream()
            .filter(node -> node instanceof ToggleButton || node instanceof CheckBox)
            .map(ButtonBase.class::cast)
            .filter(node -> node.isVisible() && !node.isDisabled())
            .toList());
  }

  private double y(Node node) {
    return see(() -> node.localToScene(0, 0).getY());
  }

  /** What part of all that one can scroll so many pixels are. */
  private double share(double pixels) {
    double room =
        middle().getContent().getLayoutBounds().getHeight()
            - middle().getViewportBounds().getHeight();
    return pixels / Math.max(1, room);
  }

  /** How many pixels one can still scroll down. */
  private double left() {
    return (1 - middle().getVvalue()) / share(1);
  }

  private void choose(String kind, int number) {
    ButtonBase choice = choices().get(number);
    // Low in what is in sight, and high.
    for (double at : new double[] {HEIGHT - 200, 80}) {
      act(() -> middle().setVvalue(middle().getVvalue() + share(y(choice) - at)));
      act(choice::requestFocus);
      double before = y(choice);
      act(choice::fire);
      // Where less is left below than fits in the window, it comes down with the end of the page.
      boolean end = y(choice) > before && left() < 2;
      if (choice.getScene() != null && !end && Math.abs(y(choice) - before) > 1) {
        moved.add(kind + " " + choice.getText() + " by " + (y(choice) - before));
      }
    }
  }

  @Test
  void onEveryFormThePlaceUnderTheEyeIsKept() {
    workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
    answeredNo(8);
    openLow();
    places()
        .forEach((kind, place) -> {
          goTo(place.part(), place.item());
          for (int number = 0; number < Math.min(4, choices().size()); number++) {
            choose(kind, number);
          }
        });
    assertThat(moved).isEmpty();
  }

  @Test
  void aConclusionMovesNothingOfTheFormBelowIt() {
    openLow();
    goTo(Part.OBSERVATIONS, "obs-c2-1");
    act(() -> middle().setVvalue(1));
    double reason = y(field("Reason"));
    double choice = y(choices().getFirst());
    press(HOLDS);
    assertThat(model.view().observation("obs-c2-1").orElseThrow().decision().outcome()).isNotNull();
    assertThat(List.of(y(field("Reason")), y(choices().getFirst())))
        .isEqualTo(List.of(reason, choice));
    press("Take the conclusion back");
    assertThat(List.of(y(field("Reason")), y(choices().getFirst())))
        .isEqualTo(List.of(reason, choice));
  }
}
