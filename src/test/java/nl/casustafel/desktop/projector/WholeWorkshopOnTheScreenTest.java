package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.projector.slide.MarkedWorkshop;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows, what is decided and how risks move is read from the back, and nothing beside. */
class WholeWorkshopOnTheScreenTest extends WindowTest {
  private static final List<Part> NEW =
      List.of(Part.THRESHOLD, Part.FLOWS, Part.RISKS, Part.CONCLUSIONS);

  // Rounding in the stylesheet may cost a hundredth.
  private static final double SMALLEST = 23.99;

  @ParameterizedTest
  @CsvSource({
    "recruitment-screening, NL, 1920, 1080",
    "chatlog-finetuning, EN, 1920, 1080",
    "patient-summaries, NL, 1280, 720"
  })
  void allOfAWholeWorkshopFitsInLargeLettersAndNoReasonOrNameIsAnywhere(
      String caseId, Language language, int width, int height) {
    WorkshopView view = MarkedWorkshop.of(caseId, language);
    SeenFromTheRoom seen = new SeenFromTheRoom(language, Theme.LIGHT, new SetTime(), width, height);
    for (Place place : MarkedWorkshop.places(view)) {
      if (NEW.contains(place.part())) {
        seen.show(new ProjectorView(view, place, null, null));
        readable(seen, place);
        assertThat(seen.everything())
            .as(place.toString())
            .isNotEmpty()
            .noneMatch(text -> text.contains(MarkedWorkshop.MARK));
      }
    }
  }

  private void readable(SeenFromTheRoom seen, Place place) {
    double smallest = SMALLEST * seen.scene.getHeight() / 1080;
    act(() -> Accessibility.checkNothingCut(seen.pane()));
    assertThat(seen.letters())
        .as(place.toString())
        .isNotEmpty()
        .allMatch(text -> text.getFont().getSize() >= smallest);
    assertThat(seen.overflowing()).as(place.toString()).isEmpty();
  }
}
