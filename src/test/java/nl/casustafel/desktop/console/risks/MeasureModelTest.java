package nl.casustafel.desktop.console.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.OwnRisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the group decides about a measure that works against two risks. */
class MeasureModelTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
  private static final MeasureDecision TAKEN =
      MeasureDecision.planned("A second line").lowering("risk-a", null).lowering("risk-b", null);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final MeasureModel againstA = new MeasureModel(console, "measure-own", "risk-a");
  private final MeasureModel againstB = new MeasureModel(console, "measure-own", "risk-b");

  @BeforeEach
  void theGroupTakesAMeasureAgainstTwoRisks() {
    for (String risk : List.of("risk-a", "risk-b")) {
      console.change(view -> new Command.WriteRisk(new OwnRisk(risk, risk, "")), refused -> {});
    }
    console.change(view -> new Command.DecideMeasure("measure-own", TAKEN), refused -> {});
  }

  private MeasureDecision decision() {
    return workshop.view().measure("measure-own").orElseThrow().decision();
  }

  private static void write(Draft draft, String text) {
    draft.textProperty().set(text);
    draft.commit();
  }

  @Test
  void byHowMuchItLowersOneRiskSaysNothingOfTheOther() {
    againstA.likelihood(2);
    againstA.severity(1);
    assertThat(decision().effects())
        .containsExactly(
            new MeasureEffect("risk-a", new Steps(2, 1)), new MeasureEffect("risk-b", null));
    againstA.likelihood(0);
    assertThat(decision().on("risk-a").orElseThrow().steps()).isEqualTo(new Steps(0, 1));
  }

  @Test
  void takenOffOneRiskItStaysAgainstTheOtherAndTakenOffBothItIsGoneUntilAnUndo() {
    againstB.severity(3);
    againstA.remove();
    assertThat(decision().effects()).containsExactly(new MeasureEffect("risk-b", new Steps(0, 3)));
    againstB.remove();
    assertThat(workshop.view().measure("measure-own")).isEmpty();
    againstB.state(MeasureState.IN_PLACE);
    againstB.remove();
    assertThat(workshop.view().measure("measure-own")).isEmpty();
    console.undo();
    console.undo();
    assertThat(decision()).isEqualTo(TAKEN.lowering("risk-b", new Steps(0, 3)));
  }

  @Test
  void whoDoesItByWhenAndWhyItIsRejectedStandBesideEachOther() {
    write(againstA.owner(), "Engineer");
    againstA.by(DAY);
    againstB.state(MeasureState.REJECTED);
    write(againstB.reason(), "Too dear");
    assertThat(decision())
        .isEqualTo(TAKEN.doneBy("Engineer", DAY).in(MeasureState.REJECTED).because("Too dear"));
    write(againstA.owner(), "Lawyer");
    assertThat(decision().by()).isEqualTo(DAY);
    againstA.by(null);
    console.undo();
    console.undo();
    assertThat(decision().owner()).isEqualTo("Engineer");
  }

  @Test
  void aMeasureOfTheGroupWithoutWordsIsRefusedAndTheFormerWordsStand() {
    Draft words = againstA.words();
    write(words, "");
    assertThat(words.refusalProperty().get().reason()).isEqualTo(WorkshopText.OWN_TEXT_EMPTY);
    assertThat(decision()).isEqualTo(TAKEN);
    write(words, "A third line");
    assertThat(decision()).isEqualTo(TAKEN.worded("A third line"));
  }
}
