package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.InventedPart;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.part.WorkshopParts;
import org.junit.jupiter.api.Test;

class DepthPlanTest {
  private static DepthPlan plan(WorkshopParts parts) {
    return DepthPlan.of(Depth.CORE, Cases.recruitment().template(), BuiltIn.guide(), parts);
  }

  private static List<String> names(DepthPlan plan, Language language) {
    Texts texts = new Texts(language);
    return plan.lines().stream()
        .map(line -> texts.of(line.words().planned(), line.planned().items()))
        .toList();
  }

  @Test
  void partsAreNamedWithTheNumberOfTheirItems() {
    DepthPlan plan = plan(WorkshopParts.KNOWN);
    assertThat(names(plan, Language.EN))
        .containsExactly(
            "Chain and case",
            plan.observations() + " observations",
            plan.questions() + " questions",
            "Decision flows",
            "Risks found",
            "Conclusions and report");
    assertThat(names(plan, Language.NL))
        .containsExactly(
            "Keten en casus",
            plan.observations() + " observaties",
            plan.questions() + " vragen",
            "Beslisbomen",
            "Gevonden risico’s",
            "Conclusies en rapport");
  }

  @Test
  void aPartMoreIsPlannedAtItsPlaceWithItsMinutes() {
    DepthPlan plan = plan(InventedPart.AMONG);
    assertThat(plan.minutes().keySet())
        .containsExactly(
            Part.CASE,
            Part.OBSERVATIONS,
            Part.QUESTIONS,
            Part.FLOWS,
            InventedPart.WEATHER,
            Part.RISKS,
            Part.REPORT);
    assertThat(names(plan, Language.EN)).contains("2 kinds of weather");
    AgendaDraft draft = new AgendaDraft(List.of(plan));
    assertThat(draft.minutes(Depth.CORE, InventedPart.WEATHER).get())
        .isEqualTo(String.valueOf(InventedPart.MINUTES));
    assertThat(draft.minutesInAll(Depth.CORE))
        .isEqualTo(plan(WorkshopParts.KNOWN).minutesInAll() + InventedPart.MINUTES);
  }
}
