package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.rail.RailItem.Indent;
import nl.casustafel.desktop.console.rail.RailItem.ItemLine;
import nl.casustafel.desktop.console.rail.RailItem.SectionLine;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

class RailItemTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop =
      real.begin("chatlog-finetuning", Depth.MAIN_THEMES, Language.NL);

  private List<RailItem> lines(Place here) {
    return RailItem.of(here, workshop.view().agenda(), new Texts(Language.NL));
  }

  @Test
  void observationsStandWithNumberAndLabelAndThoseOfTheGroupBehindThem() {
    workshop.execute(
        new Command.WriteObservation(new OwnObservation("own-1", "Niemand vroeg ons iets")));
    workshop.execute(
        new Command.DecideObservation(
            "obs-c1-2", ObservationDecision.NONE.with(ObservationDecision.Outcome.PARKED)));
    Place here = new Place(Part.OBSERVATIONS, "own-1");
    List<RailItem> lines = lines(here);
    assertThat(lines).hasSize(7);
    assertThat(lines.getLast())
        .isEqualTo(
            new ItemLine(here, "+1  Niemand vroeg ons iets", Headway.UNTOUCHED, Indent.NONE, true));
    assertThat(lines)
        .filteredOn(line -> line instanceof ItemLine item && item.headway() == Headway.DONE)
        .extracting(line -> ((ItemLine) line).place().item())
        .containsExactly("obs-c1-2");
  }

  @Test
  void questionsStandUnderTheirThemeWithHowManyAreAnswered() {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    List<RailItem> lines = lines(new Place(Part.QUESTIONS, "tr-told-ai"));
    int asked = workshop.view().results().themes().getFirst().questions().size();
    assertThat(lines.getFirst()).isEqualTo(new SectionLine("Transparantie", 1, asked));
    assertThat(lines.get(1))
        .isEqualTo(
            new ItemLine(
                new Place(Part.QUESTIONS, "tr-told-ai"),
                "Weten de mensen om wie het gaat dat AI hun gegevens gebruikt?",
                Headway.DONE,
                Indent.IN_SECTION,
                true));
    assertThat(lines).filteredOn(SectionLine.class::isInstance).hasSize(4);
  }

  @Test
  void partsWithoutItemsHaveNoLines() {
    assertThat(lines(Place.START)).isEmpty();
    assertThat(lines(Place.of(Part.RISKS))).isEmpty();
    assertThat(lines(Place.of(Part.REPORT))).isEmpty();
  }
}
