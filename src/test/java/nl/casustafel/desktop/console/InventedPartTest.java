package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.part.ConsolePart;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.InventedPart;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.part.WorkshopParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part that is said in two values is there wherever the console walks over parts. */
class InventedPartTest extends ConsoleJourney {
  private static final Place RAIN = new Place(InventedPart.WEATHER, "rain");
  private static final Place WIND = new Place(InventedPart.WEATHER, "wind");

  @BeforeEach
  void begin() {
    workshop =
        new RealCase(InventedPart.AMONG)
            .begin("recruitment-screening", Depth.MAIN_THEMES, Language.EN);
    model = real.model(workshop);
    List<ConsolePart> parts = new ArrayList<>(KnownParts.ALL.all());
    parts.add(new InventedConsolePart());
    Texts texts = new Texts(Language.EN);
    show(
        () -> {
          Surroundings around = new Surroundings(texts, asked);
          around.layer.setContent(
              new ConsoleScreen(new ConsoleParts(parts), model, voting, texts, around).root());
          return around.layer;
        },
        SHEET);
    act(() -> stage().setWidth(1280));
  }

  @Test
  void theAgendaLeadsToItsItemsItsViewAndItsNote() {
    press("Weather, not begun, 7 minutes planned, 0 spent");
    assertThat(model.place()).isEqualTo(RAIN);
    assertThat(words())
        .contains("It rains", "The wind rises", "Look outside: It rains", "Keep the windows shut");
  }

  @Test
  void itStandsOnTheWayFromTheQuestionsToTheRisks() {
    List<Place> places = workshop.view().places();
    int at = places.indexOf(RAIN);
    assertThat(places.subList(at, at + 3)).containsExactly(RAIN, WIND, Place.of(Part.RISKS));
    act(() -> model.moveTo(places.get(at - 1)));
    key(KeyCode.PAGE_DOWN);
    key(KeyCode.PAGE_DOWN);
    assertThat(model.place()).isEqualTo(WIND);
    assertThat(words()).contains("Look outside: The wind rises");
    key(KeyCode.PAGE_DOWN);
    assertThat(model.place()).isEqualTo(Place.of(Part.RISKS));
  }

  @Test
  void itIsFoundByItsWords() {
    key(KeyCode.CONTROL, KeyCode.F);
    act(() -> field("Search by words").setText("wind rises"));
    assertThat(words()).contains("The wind rises");
    key(KeyCode.ENTER);
    assertThat(model.place()).isEqualTo(WIND);
  }

  @Test
  void itsMarkFollowsTheRecordAndAnUndoLeadsBackToIt() {
    act(() -> model.change(view -> new Command.WriteAction("rain", "Umbrellas"), refused -> {}));
    press("Weather, under way, 7 minutes planned, 0 spent");
    assertThat(model.place()).isEqualTo(WIND);
    act(() -> model.moveTo(Place.START));
    act(model::undo);
    assertThat(model.place()).isEqualTo(RAIN);
  }

  @Test
  void everyPartOfAWorkshopCanBeShown() {
    assertThat(KnownParts.ALL.all().stream().map(ConsolePart::part))
        .containsExactlyElementsOf(
            WorkshopParts.KNOWN.all().stream().map(WorkshopPart::part).toList());
  }

  @Test
  void anEditionThatDoesNotHaveThePartBeginsWhereOneBegins() {
    RealCase later = new RealCase(InventedPart.AMONG);
    workshop = later.begin("recruitment-screening", Depth.MAIN_THEMES, Language.EN);
    later.model(workshop).moveTo(WIND);
    RealCase earlier = new RealCase(WorkshopParts.KNOWN, later.store);
    assertThat(
            earlier
                .model(earlier.workshops.open(workshop.view().identity().id()).orElseThrow())
                .place())
        .isEqualTo(Place.START);
  }
}
