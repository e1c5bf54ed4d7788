package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a risk, which measures are offered, and what the page refuses. */
class RiskDetailsJourneyTest extends ConsoleJourney {
  private static final String LATER = "Left once all that is agreed is done";

  @BeforeEach
  void findRisks() {
    answeredNo(12);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    goTo(Part.RISKS, "");
  }

  private FoundRisk risk() {
    return workshop.view().results().risks().getFirst();
  }

  private FoundRisk risk(String id) {
    return workshop.view().risk(id).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> list(String name) {
    return lookup(".combo-box").queryAllAs(ComboBox.class).stream()
        .filter(choice -> name.equals(choice.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private <T> void choose(String name, T value) {
    act(() -> this.<T>list(name).setValue(value));
  }

  private List<String> offers() {
    return see(() ->
        lookup(".measure-offers .button").queryAll().stream()
            .map(node -> node.getAccessibleText())
            .filter(text -> text != null && text.startsWith("Take: "))
            .distinct()
            .toList());
  }

  @Test
  void aMeasureThatIsTakenIsOfferedNoMoreUntilItIsTakenOffTheRisk() {
    String id = risk().risk().id();
    String first = offers().getFirst();
    press(first);
    assertThat(offers()).doesNotContain(first);
    assertThat(risk(id).treatment().measures())
        .extracting(taken -> "Take: " + taken.name().en())
        .containsExactly(first);
    press("Take it off this risk");
    assertThat(offers()).contains(first);
    assertThat(workshop.view().results().measures()).isEmpty();
    act(model::undo);
    assertThat(offers()).doesNotContain(first);
  }

  @Test
  void whatIsOnlyPlannedIsSaidNotToCountTodayAndWhatIsRejectedCountsNowhere() {
    String id = risk().risk().id();
    choose("Likelihood", 4);
    choose("Severity", 3);
    press(offers().getFirst());
    choose("Lowers the likelihood", 2);
    assertThat(risk(id).residual().planned().score()).isEqualTo(new RiskScore(2, 3));
    assertThat(risk(id).residual().present().score()).isEqualTo(new RiskScore(4, 3));
    assertThat(words()).anyMatch(text -> text.startsWith("1 measure does not count here:"));
    choose("State", MeasureState.IN_PLACE);
    assertThat(risk(id).residual().present().score()).isEqualTo(new RiskScore(2, 3));
    assertThat(words()).noneMatch(text -> text.startsWith("1 measure does not count here:"));
    choose("State", MeasureState.REJECTED);
    assertThat(risk(id).residual().planned().score()).isEqualTo(new RiskScore(4, 3));
    write("Remark, or why it is rejected", "Too dear");
    assertThat(workshop.view().results().measures().getFirst().decision().reason())
        .isEqualTo("Too dear");
  }

  @Test
  void whatIsLeftIsDecidedOtherwiseThanComputedAndTheReasonIsAskedFor() {
    String id = risk().risk().id();
    RiskScore before = risk().suggested();
    press("Decide otherwise: " + LATER);
    act(() ->
        lookup(".residual .combo-box").queryAllAs(ComboBox.class).stream()
            .filter(choice -> "Severity".equals(choice.getAccessibleText()))
            .map(RiskDetailsJourneyTest::points)
            .findFirst()
            .orElseThrow()
            .setValue(1));
    RiskScore decided = new RiskScore(before.likelihood(), 1);
    assertThat(risk(id).residual().planned().decision())
        .isEqualTo(new ResidualDecision(decided, "", ""));
    assertThat(words()).anyMatch(text -> text.endsWith("Say why below."));
    write("Why it is not what the measures amount to", "Few people");
    assertThat(words())
        .noneMatch(text -> text.endsWith("Say why below."))
        .anyMatch(text -> text.startsWith("Decided otherwise. The measures amount to: "));
    press("Back to what the measures amount to");
    assertThat(risk(id).residual().planned().score()).isEqualTo(before);
    assertThat(written("Why it is not what the measures amount to")).isEqualTo("Few people");
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Integer> points(ComboBox<?> any) {
    return (ComboBox<Integer>) any;
  }

  @Test
  void aRiskAndAMeasureWithoutWordsAreRefusedAndThatIsSaid() {
    int risks = workshop.view().results().risks().size();
    press("Add", 1);
    assertThat(words()).contains("Write a sentence first.");
    assertThat(workshop.view().results().risks()).hasSize(risks);
    write("New risk, in a few words", "Nobody answers");
    press("Add", 1);
    assertThat(words()).doesNotContain("Write a sentence first.");
    assertThat(written("New risk, in a few words")).isEmpty();
    press("Add");
    assertThat(words()).contains("Write a sentence first.");
    assertThat(workshop.view().results().measures()).isEmpty();
  }

  @Test
  void whatIsTypedAboutARiskIsKeptWithItWhileOneLooksAtAnother() {
    String first = risk().risk().id();
    write("What raises it here", "Summer");
    act(() -> field("What lowers it here").setText("A second line"));
    act(() -> lookup(".risk-lines").query().requestFocus());
    key(KeyCode.DOWN);
    assertThat(written("What raises it here")).isEmpty();
    key(KeyCode.UP);
    assertThat(written("What raises it here")).isEqualTo("Summer");
    assertThat(written("What lowers it here")).isEqualTo("A second line");
    until(() -> risk(first).weighing().lowering().equals("A second line"));
    assertThat(risk(first).weighing().raising()).isEqualTo("Summer");
    act(model::undo);
    until(() -> risk(first).weighing().lowering().isEmpty());
    assertThat(written("What lowers it here")).isEmpty();
  }
}
