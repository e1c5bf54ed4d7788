package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group goes through the list of risks with the keys, adds one and takes measures. */
class RiskListJourneyTest extends ConsoleJourney {

  @BeforeEach
  void findRisks() {
    answeredNo(12);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    goTo(Part.RISKS, "");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Integer> list(String name) {
    return lookup(".combo-box").queryAllAs(ComboBox.class).stream()
        .filter(choice -> name.equals(choice.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private FoundRisk risk() {
    return workshop.view().results().risks().getFirst();
  }

  private FoundRisk risk(String id) {
    return workshop.view().risk(id).orElseThrow();
  }

  @Test
  void allRisksAreWeighedWithTwoKeysEachAndUndoTakesThemBackOneByOne() {
    List<String> ids =
        workshop.view().results().risks().stream().map(found -> found.risk().id()).toList();
    key(KeyCode.ENTER);
    for (int i = 0; i < ids.size(); i++) {
      key(i % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.NUMPAD2);
      key(KeyCode.DIGIT2);
    }
    for (int i = 0; i < ids.size(); i++) {
      assertThat(risk(ids.get(i)).weighing().score()).isEqualTo(new RiskScore(1 + i % 2, 2));
    }
    // Nothing so light asks for a measure, so the way leads on.
    assertThat(words()).contains("Next: Report");
    for (int i = ids.size() - 1; i >= 0; i--) {
      key(KeyCode.CONTROL, KeyCode.Z);
      assertThat(risk(ids.get(i)).weighing().score()).isNull();
    }
  }

  @Test
  void aKeyThatWasPressedFirstIsSaidAndCanBeTakenBack() {
    FoundRisk first = risk();
    key(KeyCode.ENTER);
    key(KeyCode.DIGIT3);
    assertThat(words())
        .contains(
            first.number()
                + ": likelihood 3, Likely. Now press 1 to 4 for its severity; Esc takes it back.");
    key(KeyCode.ESCAPE);
    key(KeyCode.DIGIT1);
    key(KeyCode.DIGIT4);
    assertThat(risk(first.risk().id()).weighing().score()).isEqualTo(new RiskScore(1, 4));
  }

  private void decide() {
    act(() -> list("Likelihood").setValue(4));
    act(() -> list("Severity").setValue(2));
    write("Who decided (function)", "DPO");
    press("A design choice");
    press("No");
    write("New measure", "A second line");
    press("Add");
    act(() -> list("Lowers the likelihood").setValue(2));
  }

  @Test
  void aRiskOfTheGroupIsAddedWeighedTreatedAndRemovedWithoutLeavingThePage() {
    write("New risk, in a few words", "Nobody answers the phone");
    press("Add", 1);
    FoundRisk own =
        workshop.view().results().risks().stream().filter(FoundRisk::own).findFirst().orElseThrow();
    assertThat(words()).contains("R+1 · Nobody answers the phone");
    String id = own.risk().id();
    decide();
    assertThat(risk(id).weighing())
        .isEqualTo(RiskWeighing.of(new RiskScore(4, 2), "").decidedBy("DPO"));
    assertThat(risk(id).evaluation())
        .isEqualTo(
            new RiskEvaluation(RiskEvaluation.Origin.DESIGN_CHOICE, RiskEvaluation.Acceptable.NO));
    assertThat(risk(id).treatment().measures())
        .singleElement()
        .satisfies(measure -> {
          assertThat(measure.name().en()).isEqualTo("A second line");
          assertThat(measure.decision().on(id).orElseThrow().steps()).isEqualTo(new Steps(2, 0));
        });
    assertThat(risk(id).residual().planned().score()).isEqualTo(new RiskScore(2, 2));
    assertThat(risk(id).residual().present().score()).isEqualTo(new RiskScore(4, 2));
    press("Remove this risk");
    assertThat(workshop.view().risk(id)).isEmpty();
    assertThat(workshop.view().results().measures()).isEmpty();
  }
}
