package nl.casustafel.desktop.projector.slide;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.InventedPart;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

/** What the room sees of a place, for parts with a slide of their own and without one. */
class PartSlidesTest {
  private final Workshop workshop =
      new RealCase(InventedPart.AMONG)
          .begin("recruitment-screening", Depth.MAIN_THEMES, Language.EN);

  private Slide at(Place place) {
    return PartSlides.KNOWN.of(place, workshop.view(), new Texts(Language.EN));
  }

  @Test
  void anItemOfAnyPartIsShownWithItsWordsAndWhereItStands() {
    assertThat(at(new Place(InventedPart.WEATHER, "wind")))
        .isEqualTo(new Slide.Item(new Slide.Heading("Weather", "2 of 2", "The wind rises"), null));
    assertThat(at(new Place(Part.QUESTIONS, "tr-told-ai")))
        .isEqualTo(
            new Slide.Item(
                new Slide.Heading(
                    "Transparency",
                    "1 of " + workshop.view().results().themes().getFirst().questions().size(),
                    "Do the people concerned know that AI uses their data?"),
                null));
  }

  @Test
  void anObservationIsShownWithItsNumber() {
    workshop.execute(new Command.WriteObservation(new OwnObservation("own-1", "Nobody asked")));
    int all = workshop.view().results().observations().size();
    assertThat(at(new Place(Part.OBSERVATIONS, "own-1")))
        .isEqualTo(
            new Slide.Item(
                new Slide.Heading("Observation +1", all + " of " + all, "Nobody asked"), null));
  }

  @Test
  void aPartThatIsOnePageIsShownByItsNameAndTheCaseByTheWorkshop() {
    assertThat(at(Place.of(Part.RISKS)))
        .isEqualTo(new Slide.Title("Recruitment pilot, region East", "Risks found"));
    assertThat(at(Place.START))
        .isEqualTo(
            new Slide.Title("Housing association De Vaart", "Recruitment pilot, region East"));
  }
}
