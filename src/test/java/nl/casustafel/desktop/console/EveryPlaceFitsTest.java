package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Room;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every part of a workshop in the windows that people have, with the letters that they need. */
class EveryPlaceFitsTest extends ConsoleJourney {
  private static final List<String> PICTURES =
      List.of("OBS", "joining", "ready", "voting", "search");

  private Scene scene;

  private void open(Language language, double width, double height, int percent) {
    workshop = real.begin("recruitment-screening", Depth.FULL, language);
    answeredNo(8);
    act(() -> {
      stage().setX(0);
      stage().setY(0);
    });
    show(
        () -> {
          DialogLayer layer = console(language);
          layer.setPrefSize(width, height);
          return layer;
        },
        new Look(Theme.LIGHT, percent),
        SHEET);
    scene = stage().getScene();
    act(() -> {
      stage().setWidth(width);
      stage().setHeight(height);
    });
  }

  /** One place of each kind. */
  private Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Place place : model.view().places()) {
      String kind =
          place.part().equals(Part.QUESTIONS)
              ? "question-" + question(place.item()).question().form().getClass().getSimpleName()
              : place.part().name();
      places.putIfAbsent(kind, place);
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "NL,1366,768,150", "EN,1366,768,150",
    "NL,1280,720,100", "EN,1280,720,100",
    "NL,1280,720,200", "EN,1280,720,200",
    "NL,1600,980,200"
  })
  void nothingLeavesTheWindowAndNoButtonIsCut(
      Language language, double width, double height, int percent) {
    open(language, width, height, percent);
    List<String> lacking = new ArrayList<>();
    places()
        .forEach((kind, place) -> {
          goTo(place.part(), place.item());
          check(kind + "-" + (int) width, language, percent, lacking);
        });
    act(() -> console.search());
    act(() -> ((TextInputControl) scene.getRoot().lookup(".search-box .text-field")).setText("a"));
    check("search-" + (int) width, language, percent, lacking);
    key(KeyCode.ESCAPE);
    act(() -> voting.life().begin());
    until(() -> voting.session() != null);
    act(() -> console.showJoining());
    check("joining-" + (int) width, language, percent, lacking);
    if (see(() -> scene.getRoot().lookup(".room") == null)) {
      // Where it is folded, people open it beside what they see.
      act(() -> console.toggleRoom());
      check("joining-and-room-" + (int) width, language, percent, lacking);
      act(() -> console.toggleRoom());
    }
    checkVoting(language, width, percent, lacking);
    assertThat(lacking).isEmpty();
  }

  private void checkVoting(Language language, double width, int percent, List<String> lacking) {
    room.join(1, 12);
    Place observation = places().get(Part.OBSERVATIONS.name());
    goTo(observation.part(), observation.item());
    check("ready-" + (int) width, language, percent, lacking);
    act(() -> around.toggleOpen());
    act(() -> voting.act(lead -> lead.open(VoteSubject.observation(observation.item()))));
    until(() -> voting.session().poll() != null);
    check("voting-" + (int) width, language, percent, lacking);
  }

  private void check(String kind, Language language, int percent, List<String> lacking) {
    settle();
    Look look = new Look(Theme.LIGHT, percent);
    if (language == Language.NL && PICTURES.stream().anyMatch(kind::startsWith)) {
      Screenshots.take("fits-" + kind, language, look, scene);
    }
    see(() -> Room.lacking(scene)).forEach(flaw -> lacking.add(kind + ": " + flaw));
    see(() -> Room.overlapping(scene)).forEach(flaw -> lacking.add(kind + ": " + flaw));
    Labeled title = see(() -> (Labeled) scene.getRoot().lookup(".workshop-title"));
    if (see(() -> !title.isVisible() || title.getWidth() < 5.9 * title.getFont().getSize())) {
      lacking.add(kind + ": the title has " + title.getWidth());
    }
  }
}
