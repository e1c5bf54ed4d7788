package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.console.risks.RisksView;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingRoom;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of weighing risks; what they show is checked, and people look at them. */
class RiskPicturesTest extends WindowTest {
  private final RealCase real = new RealCase();
  private Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,100", "NL,DARK,100", "NL,HIGH_CONTRAST,100", "NL,LIGHT,200"})
  void theRisksBesideTheirPicture(Language language, Theme theme, int percent) {
    workshop = weighed(language);
    ConsoleModel model = real.model(workshop);
    model.moveTo(Place.of(Part.RISKS));
    Look look = new Look(theme, percent);
    assertThat(
            Screenshots.take(
                "risks", language, look, () -> console(model, language).root(), sheet()))
        .isNotEmptyFile();
    Scene whole =
        see(() -> {
          Scene scene = new Scene(page(model, language), 8 * percent, 24 * percent);
          look.dress(scene, List.of(sheet()));
          return scene;
        });
    assertThat(Screenshots.take("risks-whole", language, look, whole)).isNotEmptyFile();
  }

  private static String sheet() {
    return ConsoleJourney.SHEET;
  }

  private ConsoleScreen console(ConsoleModel model, Language language) {
    return new ConsoleScreen(model, voting(), new Texts(language), Surroundings.quiet(language));
  }

  private VotingModel voting() {
    return new VotingRoom(real.clock).model(workshop);
  }

  private ScrollPane page(ConsoleModel model, Language language) {
    ScrollPane page = new ScrollPane(new RisksView(model, voting(), new Texts(language)).node());
    page.setFitToWidth(true);
    return page;
  }

  /** Some risks are weighed, some have measures in every state, and one is the group's own. */
  private Workshop weighed(Language language) {
    workshop = real.begin("recruitment-screening", Depth.FULL, language);
    workshop.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> asked.question().form() instanceof AnswerForm.YesNoUnsure)
        .forEach(asked ->
            workshop.execute(
                new Command.AnswerQuestion(
                    asked.question().id(), Answer.of(new AnswerValue.Choice("no")))));
    workshop.execute(new Command.WriteRisk(new OwnRisk("risk-1", "Niemand neemt op", "")));
    List<FoundRisk> risks = workshop.view().results().risks();
    for (int i = 0; i < 5; i++) {
      weigh(risks.get(i), i);
    }
    return workshop;
  }

  private void weigh(FoundRisk found, int index) {
    String id = found.risk().id();
    workshop.execute(
        new Command.WeighRisk(
            id,
            new RiskWeighing(
                new RiskScore(4 - index % 3, 1 + (index + 3) % 4),
                "Dit gebeurde al twee keer in het afgelopen jaar.",
                "HR-adviseur",
                "Negenhonderd brieven per week, twee recruiters.",
                "")));
    workshop.execute(
        new Command.EvaluateRisk(
            id, new RiskEvaluation(RiskEvaluation.Origin.DESIGN_CHOICE, null)));
    List<Measure> measures =
        MeasureCatalogue.of(workshop.view().content().guide()).against(found.risk().id());
    for (int i = 0; i < Math.min(2, measures.size()); i++) {
      workshop.execute(
          new Command.DecideMeasure(
              measures.get(i).id(),
              MeasureDecision.planned("")
                  .in(List.of(MeasureState.values()).get((index + i + 1) % 5))
                  .doneBy("HR-adviseur", LocalDate.of(2027, 1, 15))
                  .lowering(id, new Steps(1 + i, index % 2))));
    }
  }
}
