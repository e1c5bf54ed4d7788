package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room sees the risks in their picture, and the measures as they are agreed. */
class RisksOnTheScreenTest extends WindowTest {
  private final RealCase real = new RealCase();

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,DARK"})
  void theRiskAtHandIsShownWithItsWayAndItsMeasuresAndNobodysName(Language language, Theme theme) {
    Workshop workshop = weighed(language);
    FoundRisk atHand = workshop.view().results().risks().get(1);
    SeenFromTheRoom seen = new SeenFromTheRoom(language, theme, real.clock);
    seen.show(
        new ProjectorView(workshop.view(), new Place(Part.RISKS, atHand.risk().id()), null, null));

    assertThat(Screenshots.take("projector-risks", language, new Look(theme, 100), seen.scene))
        .isNotEmptyFile();
    List<String> words =
        see(() ->
            Accessibility.all(seen.scene.getRoot()).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    assertThat(words)
        .contains(language == Language.EN ? "3 of 17 weighed" : "3 van 17 gewogen")
        .anyMatch(text -> text.startsWith("M") && text.contains("2027"))
        .noneMatch(text -> text.contains("Jansen") || text.contains("Negenhonderd"));
  }

  private Workshop weighed(Language language) {
    Workshop workshop = real.begin("recruitment-screening", Depth.FULL, language);
    workshop.view().results().themes().stream()
        .flatMap(asked -> asked.questions().stream())
        .filter(asked -> asked.question().form() instanceof AnswerForm.YesNoUnsure)
        .forEach(asked ->
            workshop.execute(
                new Command.AnswerQuestion(
                    asked.question().id(), Answer.of(new AnswerValue.Choice("no")))));
    List<FoundRisk> risks = workshop.view().results().risks();
    risks.subList(0, 3).forEach(found -> weigh(workshop, found));
    return workshop;
  }

  private static void weigh(Workshop workshop, FoundRisk found) {
    String id = found.risk().id();
    workshop.execute(
        new Command.WeighRisk(id, RiskWeighing.of(new RiskScore(3, 4), "Negenhonderd brieven")));
    List<Measure> measures = MeasureCatalogue.of(workshop.view().content().guide()).against(id);
    for (Measure measure : measures.subList(0, Math.min(3, measures.size()))) {
      workshop.execute(
          new Command.DecideMeasure(
              measure.id(),
              MeasureDecision.planned("")
                  .doneBy("Jansen, IT", LocalDate.of(2027, 1, 15))
                  .lowering(id, new Steps(1, 0))));
    }
  }
}
